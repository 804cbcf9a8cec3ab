item-opening =
    { $setting ->
        [list] opening
       *[heading] Opening
    }
item-opening-p1 = { $session-dates }
    continued
