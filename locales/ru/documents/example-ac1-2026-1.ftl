# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/AC.1/2026/1, an invented example: provisional agenda of the Committee on Conference Services, twelfth session


## Notes to the lines above the list

# Note to the title of the document, marked with an asterisk.
# draft translation
fn-annotations = Аннотации будут изданы в качестве добавления к настоящему документу.

## Items

# Title of the item, in the agenda. No end punctuation.
item-opening = Открытие сессии
# Title of the item, in the agenda. No end punctuation.
item-officers = Выборы должностных лиц
# Title of the item, in the agenda. No end punctuation.
item-adoption = Утверждение повестки дня и организация работы
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-calendar = Проект расписания конференций и совещаний на 2027 год
# Note to two items, marked with one asterisk mark at both.
# draft translation
fn-secretariat = Пункт, предложенный Секретариатом в соответствии с правилом 7 правил процедуры Комитета.
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-meetings = Организация заседаний
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-utilization =
    { $setting ->
        [list] использование ресурсов и помещений для конференционного обслуживания
       *[heading] Использование ресурсов и помещений для конференционного обслуживания
    }
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-disabilities =
    { $setting ->
        [list] обеспечение доступа инвалидов к заседаниям
       *[heading] Обеспечение доступа инвалидов к заседаниям
    }
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-remote =
    { $setting ->
        [list] дистанционное участие в заседаниях
       *[heading] Дистанционное участие в заседаниях
    }
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-documentation = Вопросы, касающиеся документации и публикаций
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-translation = Вопросы, касающиеся письменного и устного перевода
# Note to the item above, marked with asterisks: the number of an item that was deleted is not given to another.
# draft translation
fn-abeyance = Рассмотрение пункта 7 отложено; нумерация последующих пунктов остается без изменений.
# Title of the item, in the agenda. No end punctuation.
item-next-session = Предварительная повестка дня тринадцатой сессии
# Title of the item, in the agenda. No end punctuation.
item-other-matters = Прочие вопросы
# Title of the item, in the agenda. No end punctuation.
item-report = Утверждение доклада Комитета о работе его двенадцатой сессии
