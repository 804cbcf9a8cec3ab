# Words of distr, MIT OR Apache-2.0.

### Distribution block of the masthead
### Only English, French and Spanish versions have one of their own; Arabic, Chinese and Russian versions print the English.

## Distribution, first line of the block

# Distribution “general”
masthead-distribution-general = Distr.: General

# Distribution “limited”
masthead-distribution-limited = Distr.: Limited

# Distribution “restricted”
masthead-distribution-restricted = Distr.: Restricted

## Language of this version, line left out when it is the original

# This version is in Arabic
masthead-language-ar = Arabic

# This version is in Chinese
masthead-language-zh = Chinese

# This version is in English
masthead-language-en = English

# This version is in French
masthead-language-fr = French

# This version is in Russian
masthead-language-ru = Russian

# This version is in Spanish
masthead-language-es = Spanish

## Language of the original, last line of the block

# The original is in Arabic
masthead-original-ar = Original: Arabic

# The original is in Chinese
masthead-original-zh = Original: Chinese

# The original is in English
masthead-original-en = Original: English

# The original is in French
masthead-original-fr = Original: French

# The original is in Russian
masthead-original-ru = Original: Russian

# The original is in Spanish
masthead-original-es = Original: Spanish

## Document in fewer languages than six, in the place of the original

# Name of a language in a line
masthead-name-ar = Arabic

# Name of a language in a line
masthead-name-zh = Chinese

# Name of a language in a line
masthead-name-en = English

# Name of a language in a line
masthead-name-fr = French

# Name of a language in a line
masthead-name-ru = Russian

# Name of a language in a line
masthead-name-es = Spanish

# The document exists in these languages only
# Variables:
#   $languages (text): names of the languages, for example English, French and Spanish
masthead-only = { $languages } only

# The document has several originals
# Variables:
#   $languages (text): names of the languages, for example English/French
# Same in: es
masthead-originals = Original: { $languages }

# Between the names of two originals
masthead-between-originals = /
