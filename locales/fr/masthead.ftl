# Words of distr, MIT OR Apache-2.0.


### Distribution block of the masthead
### Only English, French and Spanish versions have one of their own; Arabic, Chinese and Russian versions print the English.


## Distribution, first line of the block

# Distribution “general”
masthead-distribution-general = Distr. générale
# Distribution “limited”
masthead-distribution-limited = Distr. limitée
# Distribution “restricted”
masthead-distribution-restricted = Distr. restreinte

## Language of this version, line left out when it is the original

# This version is in Arabic
masthead-language-ar = Arabe
# This version is in Chinese
masthead-language-zh = Chinois
# This version is in English
masthead-language-en = Anglais
# This version is in French
masthead-language-fr = Français
# This version is in Russian
masthead-language-ru = Russe
# This version is in Spanish
masthead-language-es = Espagnol

## Language of the original, last line of the block

# The original is in Arabic
masthead-original-ar = Original : arabe
# The original is in Chinese
masthead-original-zh = Original : chinois
# The original is in English
masthead-original-en = Original : anglais
# The original is in French
masthead-original-fr = Original : français
# The original is in Russian
masthead-original-ru = Original : russe
# The original is in Spanish
masthead-original-es = Original : espagnol

## Document in fewer languages than six, in the place of the original

masthead-name-ar = arabe
masthead-name-zh = chinois
masthead-name-en = anglais
masthead-name-fr = français
masthead-name-ru = russe
masthead-name-es = espagnol
# draft translation
masthead-only = { $languages } seulement
# draft translation
masthead-originals = Original : { $languages }
masthead-between-originals = /
