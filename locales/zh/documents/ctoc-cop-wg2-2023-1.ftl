# Words of distr, MIT OR Apache-2.0.


### CTOC/COP/WG.2/2023/1: annotated provisional agenda of the Working Group of Government Experts on Technical Assistance, fourteenth meeting


## Item: organizational matters

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-organization = 组织事项

## Sub-item: opening of the meeting

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = 会议开幕
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 29 May 2023
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = 技术援助问题政府专家工作组第十四次会议将于{ $opening-day }{ $opening-time }开幕。

## Sub-item: adoption of the agenda and organization of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = 通过议程和工作安排
# Annotation, paragraph 1: approval of the dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the meeting as read inside a sentence, preposition or article included, for example on 29 and 30 May 2023
item-adoption-p1 = 2022年8月5日，联合国打击跨国有组织犯罪公约缔约方会议扩大主席团核准了2023年会议日程，包括工作组第十四次会议的日期，该次会议将{ $session-dates }在维也纳举行。
# Annotation, paragraph 2: approval of the topics. Silence procedure: agreed when nobody objects within a time limit.
# draft translation
item-adoption-p2 = 2023年2月3日，扩大主席团按照默许程序商定了工作组第十四次会议的实质性专题。
# Annotation, paragraph 3: the timetable in the annex. Calls the note fn-organization.
# A plenary meeting is one sitting of three hours (fr: séance); the fourteenth meeting is the whole event (fr: réunion).
# draft translation
item-adoption-p3 = 编写本文件附件所载的拟议工作安排{ fn-organization }，是为了使工作组能够根据分配给它的时间和会议服务履行赋予它的职能。工作组可利用的资源将允许在两天内举行四次全体会议，并提供联合国六种正式语文的口译。
# Footnote, called in item-adoption-p3.
# draft translation
# Variables:
#   $url-working-group (text): address of the website of the meeting, printed as text and linked, for example www.unodc.org/…
fn-organization = 载有技术援助问题政府专家工作组第十四次会议工作安排详情的文件可在会议网站上查阅，网址为：{ $url-working-group }。

## Item: the Review Mechanism

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-review-mechanism = 与《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制有关的事项：挑战、经验教训和查明的技术援助需要
# Annotation, paragraph 1: the rules of the Mechanism.
# draft translation
item-review-mechanism-p1 = 《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制的审议进程由一般审议和国别审议组成。根据审议机制运作程序和规则第12段，缔约方会议及其各工作组应依照各自的主管领域，在不妨碍各自任务授权的情况下，将此事项列入其议程。根据上述程序和规则第13段和第43段，关于国别审议的讨论应在相关工作组内进行；各工作组应利用国别审议产生的意见清单来筹备其会议，并在向缔约方会议提出一般性建议时考虑到这些清单。根据上述程序和规则第8段，审议进程除其他外应协助缔约方会议帮助提出请求的缔约国确定和证实具体的技术援助需要，并协助缔约方会议促进和便利提供此种援助。
# Annotation, paragraph 2: progress of the country reviews.
# draft translation
item-review-mechanism-p2 = 在编写本文件时，尚未完成任何国别审议，因此也没有向工作组提供任何意见清单。鼓励各代表团在审议本议程项目时交流相关信息，说明本国在审议机制下取得的进展，包括经验教训、良好做法和挑战，以及开展国别审议所需的支持。
# Annotation, paragraph 3: presentation by the Secretariat.
# draft translation
item-review-mechanism-p3 = 在本议程项目下，秘书处将简要介绍与审议机制进展情况有关的事项。此外，秘书处还将介绍可支持落实审议机制今后所产生意见的技术援助工具。
# Annotation, paragraph 4: legislation to be checked by delegations.
# SHERLOC stands for Sharing Electronic Resources and Laws on Crime; the long form stays in English.
# draft translation
item-review-mechanism-p4 = 最后，鼓励各代表团在筹备会议时核实其在SHERLOC知识管理门户网站（<foreign>Sharing Electronic Resources and Laws on Crime</foreign>）中的立法记录，并在会议期间以电子形式向秘书处提供实施《公约》及其各项议定书的立法。所提供的立法应使用联合国的一种正式语文。会议期间，联合国毒品和犯罪问题办公室（毒品和犯罪问题办公室）的SHERLOC协调人将举行双边磋商，以协助各代表团更新其记录。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-status-of-mechanism = 秘书处编写的关于《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制运作状况的背景文件
# Paragraph after the list of documents: the constructive dialogue. Calls the note fn-dialogue.
# draft translation
item-review-mechanism-p5 = 根据审议机制运作程序和规则第53段，技术援助问题政府专家工作组于2022年5月23日至27日举行第十三次会议，会议结束后，于2022年5月27日星期五举行了一次建设性对话。工作组主席编写了讨论情况书面摘要，并将其登载在审议机制网站上{ fn-dialogue }。
# Footnote, called in item-review-mechanism-p5.
# draft translation
# Variables:
#   $url-constructive-dialogues (text): address of the page on the constructive dialogues, printed as text and linked, for example www.unodc.org/…
fn-dialogue = 可在以下网址查阅：{ $url-constructive-dialogues }。

## Item: technical assistance needs in the prevention of organized crime

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prevention = 预防有组织犯罪方面的技术援助需要，特别是在为支持考虑性别平等和人权问题而进行数据收集和分析以及制定打击跨国有组织犯罪国家战略方面
# Annotation, paragraph 1: resolution 11/2, strategies against organized crime.
# draft translation
item-prevention-p1 = 《公约》缔约方会议在其题为“《联合国打击跨国有组织犯罪公约》技术援助规定的实施情况”的第11/2号决议中，鼓励各国考虑制定、实施、监测和评价全面、循证的政府整体打击有组织犯罪政策和战略，并让包括学术界和民间社会等所有相关利益攸关方在内的全社会参与拟订这些政策和战略。此外，缔约方会议核可了以下建议：缔约国在制定其政策和战略时，应考虑采用《用于制定高影响力战略的有组织犯罪战略工具包》所列的四大支柱，即：(a)确保纳入以预防有组织犯罪为重点的措施；(b)追查有组织犯罪集团及其非法活动；(c)保护最弱势者；(d)促进各级的伙伴关系与合作。
# Annotation, paragraph 2: resolution 11/2, gender and human rights, assistance to States.
# draft translation
item-prevention-p2 = 在同一决议中，缔约方会议鼓励各国在其打击有组织犯罪的立法、政策、方案和其他举措中考虑到性别平等和人权问题，以便从所有方面落实《公约》和各国作出的其他国际承诺，例如预防犯罪和刑事司法委员会第26/3号决议所载的承诺，从而更有效地预防和打击有组织犯罪。最后，缔约方会议指出，毒品和犯罪问题办公室应继续向各国提供技术援助，包括为制定立法和战略提供技术援助，以帮助各国预防和打击有组织犯罪，并应继续收集、分析和传播关于有组织犯罪的性质和应对措施的信息，以期确保有效实施《有组织犯罪公约》。
# Annotation, paragraph 3: publications. Calls the note fn-sherloc.
# The titles of the publications stay in English; a translation of the title may follow in parentheses.
# draft translation
item-prevention-p3 = 为协助各国开展上述活动，毒品和犯罪问题办公室编写了以下出版物：该办公室有组织犯罪教学单元系列第12单元，题为“<foreign>Crime prevention typologies and organized crime prevention</foreign>”（预防犯罪的类型和预防有组织犯罪）；《用于制定高影响力战略的有组织犯罪战略工具包》；题为<cite>The United Nations Convention against Transnational Organized Crime and International Human Rights Law</cite>（《联合国打击跨国有组织犯罪公约》与国际人权法）的专题文件；以及题为<cite>Organized Crime and Gender: Issues Relating to the United Nations Convention against Transnational Organized Crime</cite>（有组织犯罪与性别：与《联合国打击跨国有组织犯罪公约》有关的问题）的专题文件{ fn-sherloc }。
# Footnote, called in item-prevention-p3, about the publications named there.
# draft translation
# Variables:
#   $url-sherloc (text): address of the portal, printed as text and linked, for example https://sherloc.unodc.org
fn-sherloc = 可在以下网址查阅：{ $url-sherloc }。
# Annotation, paragraph 4: questions for the Working Group.
# draft translation
item-prevention-p4 = 工作组不妨参考上述出版物，审议循证的全社会办法如何能够汇聚全球、区域、国家和地方各级的各种利益攸关方，追求共同愿景和共同目标，从而加强预防有组织犯罪工作。工作组还不妨交流在将性别平等和人权问题纳入预防有组织犯罪战略的主流以及确保按性别分列的数据有助于这些工作方面的最佳做法和挑战。
# Annotation, paragraph 5: presentation by the Secretariat.
# draft translation
item-prevention-p5 = 在本议程项目下，秘书处将简要介绍为制定预防和打击有组织犯罪战略以及将性别平等和人权纳入《有组织犯罪公约》实施工作的主流而可利用的工具和开展的技术活动。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-prevention-needs = 秘书处编写的关于预防有组织犯罪方面的技术援助需要，特别是在为支持考虑性别平等和人权问题而进行数据收集和分析以及制定打击跨国有组织犯罪国家战略方面的技术援助需要的背景文件

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-other-matters = 其他事项
# Annotation, paragraph 1: no document under this item.
# draft translation
# Variables:
#   $item-other-matters (text): number of the item “Other matters”, for example 4
item-other-matters-p1 = 由于没有提请秘书处注意拟在议程项目{ $item-other-matters }下提出的任何问题，目前预计该项目下无任何文件。

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = 通过报告
# Annotation, paragraph 1: the report.
# draft translation
item-report-p1 = 工作组将通过其会议报告，报告草稿将由秘书处编写。
