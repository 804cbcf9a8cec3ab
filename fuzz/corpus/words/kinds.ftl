item-opening = Opening of the <em>meeting</em>
item-opening-p1 = One <cite>title</cite>, <strong>two</strong>.{ fn-a } H<sub>2</sub>O, { $opening-day }, { "{" }.
fn-a = A note with a <foreign>phrase</foreign> &amp; { -body-ctoc-cop }.
