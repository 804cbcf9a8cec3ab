# Words of distr, MIT OR Apache-2.0.


### Distribution block of the masthead
### Only English, French and Spanish versions have one of their own; Arabic, Chinese and Russian versions print the English.


## Distribution, first line of the block

# Distribution “general”
masthead-distribution-general = Distr. general
# Distribution “limited”
masthead-distribution-limited = Distr. limitada
# Distribution “restricted”
masthead-distribution-restricted = Distr. reservada

## Language of this version, line left out when it is the original

# This version is in Arabic
masthead-language-ar = Árabe
# This version is in Chinese
masthead-language-zh = Chino
# This version is in English
masthead-language-en = Inglés
# This version is in French
masthead-language-fr = Francés
# This version is in Russian
masthead-language-ru = Ruso
# This version is in Spanish
masthead-language-es = Español

## Language of the original, last line of the block

# The original is in Arabic
masthead-original-ar = Original: árabe
# The original is in Chinese
masthead-original-zh = Original: chino
# The original is in English
masthead-original-en = Original: inglés
# The original is in French
masthead-original-fr = Original: francés
# The original is in Russian
masthead-original-ru = Original: ruso
# The original is in Spanish
masthead-original-es = Original: español

## Document in fewer languages than six, in the place of the original

masthead-name-ar = árabe
masthead-name-zh = chino
masthead-name-en = inglés
masthead-name-fr = francés
masthead-name-ru = ruso
masthead-name-es = español
# draft translation
masthead-only = { $languages } únicamente
# draft translation
masthead-originals = Original: { $languages }
masthead-between-originals = /
