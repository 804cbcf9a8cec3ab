# Words of distr, MIT OR Apache-2.0.

### EXAMPLE/CN.1/2026/1/Corr.1, an invented example in one language: corrigendum to the French version of the annotated provisional agenda of the Commission on Statistical Standards

## Corrections

# Heading: what is corrected.
item-correction-one = Point 8 de l’ordre du jour, annotation

# The wrong words and the right ones.
item-correction-one-p1 = <em>Au lieu de</em> le prochain cycle <em>lire</em> le cycle de 2030.

# Heading: what is corrected.
item-correction-two = Point 16 de l’ordre du jour, deuxième paragraphe de l’annotation

# The wrong words and the right ones.
item-correction-two-p1 = <em>Au lieu de</em> facultative <em>lire</em> ouverte à tous.
