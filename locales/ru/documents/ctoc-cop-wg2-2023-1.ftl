# Words of distr, MIT OR Apache-2.0.


### CTOC/COP/WG.2/2023/1: annotated provisional agenda of the Working Group of Government Experts on Technical Assistance, fourteenth meeting


## Item: organizational matters

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-organization = Организационные вопросы

## Sub-item: opening of the meeting

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening =
    { $setting ->
        [list] открытие совещания
       *[heading] Открытие совещания
    }
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 29 May 2023
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = В { $opening-day }, в { $opening-time } откроется четырнадцатое совещание Рабочей группы правительственных экспертов по технической помощи.

## Sub-item: adoption of the agenda and organization of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption =
    { $setting ->
        [list] утверждение повестки дня и организация работы
       *[heading] Утверждение повестки дня и организация работы
    }
# Annotation, paragraph 1: approval of the dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the meeting as read inside a sentence, preposition or article included, for example on 29 and 30 May 2023
item-adoption-p1 = 5 августа 2022 года расширенное бюро Конференции участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности утвердило программу совещаний на 2023 год, включая сроки проведения четырнадцатого совещания Рабочей группы, которое состоится в Вене { $session-dates }.
# Annotation, paragraph 2: approval of the topics. Silence procedure: agreed when nobody objects within a time limit.
# draft translation
item-adoption-p2 = 3 февраля 2023 года расширенное бюро в соответствии с процедурой отсутствия возражений согласовало основные темы четырнадцатого совещания Рабочей группы.
# Annotation, paragraph 3: the timetable in the annex. Calls the note fn-organization.
# A plenary meeting is one sitting of three hours (fr: séance); the fourteenth meeting is the whole event (fr: réunion).
# draft translation
item-adoption-p3 = Предлагаемая организация работы{ fn-organization }, изложенная в приложении к настоящему документу, призвана помочь Рабочей группе выполнить возложенные на нее функции с соблюдением установленных сроков и в пределах выделенных ей средств конференционного обслуживания. Имеющиеся в распоряжении Рабочей группы ресурсы позволят провести в течение двух дней четыре пленарных заседания с обеспечением устного перевода на шесть официальных языков Организации Объединенных Наций.
# Footnote, called in item-adoption-p3.
# draft translation
# Variables:
#   $url-working-group (text): address of the website of the meeting, printed as text and linked, for example www.unodc.org/…
fn-organization = Документ с подробной информацией об организации работы четырнадцатого совещания Рабочей группы правительственных экспертов по технической помощи имеется на веб-сайте совещания по адресу { $url-working-group }.

## Item: the Review Mechanism

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-review-mechanism = Вопросы, касающиеся Механизма обзора хода осуществления Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней: трудности, извлеченные уроки и выявленные потребности в технической помощи
# Annotation, paragraph 1: the rules of the Mechanism.
# draft translation
item-review-mechanism-p1 = Процесс обзора в рамках Механизма обзора хода осуществления Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней состоит из общего обзора и страновых обзоров. В соответствии с пунктом 12 процедур и правил функционирования Механизма Конференция участников и ее рабочие группы включают этот вопрос в свои повестки дня с учетом сферы своей компетенции и без ущерба для своих соответствующих мандатов. В соответствии с пунктами 13 и 43 вышеупомянутых процедур и правил обсуждения, касающиеся страновых обзоров, проводятся в рамках соответствующих рабочих групп, а рабочие группы опираются на списки замечаний, составленные по итогам страновых обзоров, при подготовке к своим совещаниям и учитывают их при вынесении Конференции рекомендаций общего характера. В соответствии с пунктом 8 процедур и правил процесс обзора должен, в частности, помогать Конференции оказывать государствам-участникам, по их просьбе, содействие в выявлении и обосновании конкретных потребностей в технической помощи, а также поощрять и облегчать предоставление такой помощи.
# Annotation, paragraph 2: progress of the country reviews.
# draft translation
item-review-mechanism-p2 = На момент подготовки настоящего документа ни один страновой обзор не был завершен и, соответственно, в распоряжение Рабочей группы не было представлено ни одного списка замечаний. При рассмотрении этого пункта повестки дня делегациям рекомендуется обменяться соответствующей информацией о прогрессе, достигнутом их странами в рамках Механизма обзора, в том числе об извлеченных уроках, передовой практике и трудностях, а также о поддержке, необходимой для проведения страновых обзоров.
# Annotation, paragraph 3: presentation by the Secretariat.
# draft translation
item-review-mechanism-p3 = По этому пункту повестки дня Секретариат сделает краткое сообщение по вопросам, касающимся хода работы Механизма обзора. Кроме того, он представит инструменты технической помощи, которые могут способствовать реализации замечаний, которые будут вынесены в рамках Механизма.
# Annotation, paragraph 4: legislation to be checked by delegations.
# SHERLOC stands for Sharing Electronic Resources and Laws on Crime; the long form stays in English.
# draft translation
item-review-mechanism-p4 = Наконец, делегациям рекомендуется при подготовке к совещанию проверить записи о своем законодательстве на портале управления знаниями SHERLOC (<foreign>Sharing Electronic Resources and Laws on Crime</foreign>), а в ходе совещания представить Секретариату в электронной форме законодательные акты об осуществлении Конвенции и протоколов к ней. Представляемые законодательные акты должны быть составлены на одном из официальных языков Организации Объединенных Наций. В ходе совещания координаторы портала SHERLOC из Управления Организации Объединенных Наций по наркотикам и преступности (УНП ООН) проведут двусторонние консультации, с тем чтобы помочь делегациям обновить свои записи.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-status-of-mechanism = Справочный документ, подготовленный Секретариатом, о положении дел с функционированием Механизма обзора хода осуществления Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней
# Paragraph after the list of documents: the constructive dialogue. Calls the note fn-dialogue.
# draft translation
item-review-mechanism-p5 = В соответствии с пунктом 53 процедур и правил функционирования Механизма в пятницу, 27 мая 2022 года, по завершении тринадцатого совещания Рабочей группы правительственных экспертов по технической помощи, проходившего с 23 по 27 мая 2022 года, был проведен конструктивный диалог. Письменное резюме обсуждений было подготовлено Председателем Рабочей группы и размещено на веб-сайте Механизма{ fn-dialogue }.
# Footnote, called in item-review-mechanism-p5.
# draft translation
# Variables:
#   $url-constructive-dialogues (text): address of the page on the constructive dialogues, printed as text and linked, for example www.unodc.org/…
fn-dialogue = Имеется по адресу { $url-constructive-dialogues }.

## Item: technical assistance needs in the prevention of organized crime

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prevention = Потребности в технической помощи в области предупреждения организованной преступности, в частности в том, что касается сбора данных и аналитических процессов в поддержку учета гендерной проблематики и прав человека, а также разработки национальных стратегий борьбы с транснациональной организованной преступностью
# Annotation, paragraph 1: resolution 11/2, strategies against organized crime.
# draft translation
item-prevention-p1 = В своей резолюции 11/2, озаглавленной «Осуществление положений Конвенции Организации Объединенных Наций против транснациональной организованной преступности, касающихся технической помощи», Конференция участников Конвенции рекомендовала государствам рассмотреть возможность разработки и осуществления общегосударственной политики и стратегий борьбы с организованной преступностью, которые носили бы всеобъемлющий характер, опирались на фактические данные и формировались при участии всего общества, включая все соответствующие заинтересованные стороны, такие как научные круги и гражданское общество, а также контроля за осуществлением и оценки таких политики и стратегий. Кроме того, Конференция одобрила рекомендацию о том, что при разработке своей политики и стратегий государствам-участникам следует рассмотреть возможность использования четырех основополагающих элементов, изложенных в публикации «Стратегический инструментарий по борьбе с организованной преступностью для разработки высокоэффективных стратегий», а именно: a) обеспечения включения мер, направленных на предупреждение организованной преступности; b) преследования организованных преступных групп и пресечения их незаконной деятельности; c) защиты наиболее уязвимых лиц; и d) поощрения партнерских связей и сотрудничества на всех уровнях.
# Annotation, paragraph 2: resolution 11/2, gender and human rights, assistance to States.
# draft translation
item-prevention-p2 = В той же резолюции Конференция рекомендовала государствам учитывать гендерную проблематику и права человека в своем законодательстве, политике, программах и других инициативах по борьбе с организованной преступностью в целях всестороннего осуществления Конвенции и выполнения других взятых ими международных обязательств, например предусмотренных в резолюции 26/3 Комиссии по предупреждению преступности и уголовному правосудию, и тем самым более эффективного предупреждения организованной преступности и борьбы с ней. Наконец, она отметила, что УНП ООН следует и далее оказывать государствам техническую помощь, в том числе в разработке законодательства и стратегий, с тем чтобы содействовать им в предупреждении организованной преступности и борьбе с ней, а также собирать, анализировать и распространять информацию о характере организованной преступности и мерах реагирования на нее в целях обеспечения эффективного осуществления Конвенции против организованной преступности.
# Annotation, paragraph 3: publications. Calls the note fn-sherloc.
# The titles of the publications stay in English; a translation of the title may follow in parentheses.
# draft translation
item-prevention-p3 = Для содействия государствам в осуществлении вышеупомянутой деятельности УНП ООН подготовило следующие публикации: модуль 12 из серии учебных модулей УНП ООН по организованной преступности под названием «<foreign>Crime prevention typologies and organized crime prevention</foreign>» («Типология мер по предупреждению преступности и предупреждение организованной преступности»); «Стратегический инструментарий по борьбе с организованной преступностью для разработки высокоэффективных стратегий»; тематическое исследование <cite>The United Nations Convention against Transnational Organized Crime and International Human Rights Law</cite> («Конвенция Организации Объединенных Наций против транснациональной организованной преступности и международное право прав человека»); и тематическое исследование <cite>Organized Crime and Gender: Issues Relating to the United Nations Convention against Transnational Organized Crime</cite> («Организованная преступность и гендерные аспекты: вопросы, касающиеся Конвенции Организации Объединенных Наций против транснациональной организованной преступности»){ fn-sherloc }.
# Footnote, called in item-prevention-p3, about the publications named there.
# draft translation
# Variables:
#   $url-sherloc (text): address of the portal, printed as text and linked, for example https://sherloc.unodc.org
fn-sherloc = Имеются по адресу { $url-sherloc }.
# Annotation, paragraph 4: questions for the Working Group.
# draft translation
item-prevention-p4 = Опираясь на вышеупомянутые публикации, Рабочая группа, возможно, пожелает рассмотреть вопрос о том, каким образом основанный на фактических данных подход с участием всего общества, объединяющий различные заинтересованные стороны на глобальном, региональном, национальном и местном уровнях ради реализации общего видения и достижения общих целей, мог бы повысить эффективность деятельности по предупреждению организованной преступности. Рабочая группа, возможно, пожелает также обменяться информацией об оптимальных видах практики и трудностях, связанных с учетом гендерной проблематики и прав человека в стратегиях предупреждения организованной преступности и с обеспечением того, чтобы этим усилиям способствовали данные в разбивке по полу.
# Annotation, paragraph 5: presentation by the Secretariat.
# draft translation
item-prevention-p5 = По этому пункту повестки дня Секретариат сделает краткое сообщение об имеющихся инструментах и технических мероприятиях, осуществляемых в целях разработки стратегий предупреждения организованной преступности и борьбы с ней и обеспечения учета вопросов гендерного равенства и прав человека в ходе осуществления Конвенции против организованной преступности.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-prevention-needs = Справочный документ, подготовленный Секретариатом, о потребностях в технической помощи в области предупреждения организованной преступности, в частности в том, что касается сбора данных и аналитических процессов в поддержку учета гендерной проблематики и прав человека, а также разработки национальных стратегий борьбы с транснациональной организованной преступностью

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-other-matters = Прочие вопросы
# Annotation, paragraph 1: no document under this item.
# draft translation
# Variables:
#   $item-other-matters (text): number of the item “Other matters”, for example 4
item-other-matters-p1 = Поскольку до сведения Секретариата не было доведено никаких вопросов для рассмотрения по пункту { $item-other-matters } повестки дня, подготовка документов по этому пункту в настоящее время не предусматривается.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Утверждение доклада
# Annotation, paragraph 1: the report.
# draft translation
item-report-p1 = Рабочая группа утвердит доклад о работе своего совещания; проект доклада будет подготовлен Секретариатом.
