# Words of distr, MIT OR Apache-2.0.


### Words of the house: headings, table heads, end punctuation


## Masthead and titles

# Name of the Organization at the top of the masthead
house-organization = الأمم المتحدة
# Alternative text of the emblem, read aloud, not printed
house-emblem = شعار الأمم المتحدة
# Title of a document with annotations
house-title-annotated-provisional-agenda = جدول الأعمال المؤقت المشروح
# Title of a document without annotations
house-title-provisional-agenda = جدول الأعمال المؤقت
# draft translation
house-title-annotations = شروح جدول الأعمال المؤقت
# draft translation
house-title-provisional-agenda-and-annotations = جدول الأعمال المؤقت وشروحه
house-title-organization-of-work = تنظيم الأعمال المقترح
# draft translation
house-title-timetable = الجدول الزمني
# draft translation
house-title-list-of-documents = قائمة الوثائق
# draft translation
house-title-corrigendum = تصويب
house-subtitle-note-by-the-secretariat = مذكرة من الأمانة
# draft translation
house-subtitle-note-by-the-secretary-general = مذكرة من الأمين العام
# draft translation
house-subtitle-addendum = إضافة
# draft translation
house-reissued = أعيد إصدارها لأسباب فنية في { $date }.
# Title of the file, shown in the title bar of the reader
# Variables:
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/1
#   $title (text): title of the document, for example Annotated provisional agenda
house-metadata-title = { $symbol } – { $title }
# On every page of a version that is not finished
# draft translation
house-draft = مسودة
# Title of the file of such a version
# Variables:
#   $title (text): title of the file, for example CTOC/COP/WG.2/2023/1 – Provisional agenda
# draft translation
house-draft-title = مسودة: { $title }
# Before words that stand in for a missing translation, in such a version
# draft translation
house-draft-missing = (غير مترجم)
# Before a translation whose original has changed since, in such a version
# draft translation
house-draft-stale = (يحتاج إلى تحديث)
# Line of place and dates under the masthead
# Variables:
#   $city (text): name of the city, for example Vienna
#   $dates (text): dates of the meeting, for example 29 and 30 May 2023
house-place-and-dates = { $city }، { $dates }
# draft translation
house-online = عبر الإنترنت
# draft translation
house-city-and-online = { $city } وعبر الإنترنت
# Line of the item that the document belongs to, above its title
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-provisional-agenda = البند { $item } من جدول الأعمال المؤقت
house-item-of-agenda = البند { $item } من جدول الأعمال
# draft translation
house-item-of-preliminary-list = البند { $item } من القائمة الأولية

## Headings

# Heading of the list of items
house-heading-agenda = جدول الأعمال المؤقت
# Heading of the annotations
house-heading-annotations = الشروح
# Heading of the documents under an item
house-heading-documentation =
    { $count ->
        [zero] الوثائق
        [one] الوثائق
        [two] الوثيقتان
        [few] الوثائق
        [many] الوثائق
       *[other] الوثائق
    }
# draft translation
house-heading-authority = السند القانوني
# Heading of the only annex, without number
house-heading-annex = المرفق
# Heading of the timetable in the annex
house-heading-organization-of-work = تنظيم الأعمال المقترح
house-heading-officers = أعضاء المكتب
house-annex-original-ar = { "[" }الأصل: بالعربية]
house-annex-original-zh = { "[" }الأصل: بالصينية]
house-annex-original-en = { "[" }الأصل: بالإنكليزية]
house-annex-original-fr = { "[" }الأصل: بالفرنسية]
house-annex-original-ru = { "[" }الأصل: بالروسية]
house-annex-original-es = { "[" }الأصل: بالإسبانية]

## Entries of the agenda, with their end punctuation

# Item without sub-items
# Variables:
#   $title (text): title of the item, for example Other matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item = { $title }{ $calls }.
# Item followed by its sub-items
# Variables:
#   $title (text): title of the item, for example Organizational matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item-with-sub-items = { $title }{ $calls }:
# Sub-item followed by another
# Variables:
#   $title (text): title of the sub-item, for example Opening of the meeting
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-sub-item = { $title }{ $calls }؛
# Last sub-item of an item
# Variables:
#   $title (text): title of the sub-item, for example Adoption of the agenda and organization of work
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-last-sub-item = { $title }{ $calls }.
# Document in the documentation of an item
# Variables:
#   $title (text): title of the document, without end punctuation, for example Background paper prepared by the Secretariat
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/2
house-document = { $title } ({ $symbol })
# draft translation
house-symbols-and-addenda = { $symbols } وإضافاتها

## Facts of an item, in a line of their own or in a column

# draft translation
house-action-decision = لاتخاذ قرار
# draft translation
house-action-information = للعلم
# draft translation
house-action-discussion = للمناقشة
# draft translation
house-action-approval = للموافقة
# draft translation
house-title-with-draft-resolution = { $title } (مشروع قرار)
# draft translation
house-title-with-draft-decision = { $title } (مشروع مقرر)
house-title-with-dates = { $title } ({ $dates })
# draft translation
house-introduced-by = يعرضه: { $names }
# draft translation
house-time-allotted = الوقت المخصص: { $minutes }

## Table of the organization of work

# Head of the first column, narrow
house-table-date-and-time = التاريخ والوقت
# Head of the second column, narrow
house-table-agenda-item = بند جدول الأعمال
# Head of the third column
house-table-title = العنوان أو الوصف
# draft translation
house-table-item = البند
# draft translation
house-table-dates = التاريخ
# draft translation
house-table-documents = الوثائق
# draft translation
house-table-action = الإجراء المطلوب
# draft translation
house-table-introduced-by = يعرضه
# draft translation
house-table-time-allotted = الوقت المخصص
# draft translation
house-table-symbol = الرمز
# draft translation
house-table-document = العنوان
# draft translation
house-table-office = المنصب
# draft translation
house-table-officer = الاسم
# draft translation
house-track-item =
    { $count ->
        [zero] البنود { $item }: { $title }
        [one] البند { $item }: { $title }
        [two] البندان { $item }: { $title }
        [few] البنود { $item }: { $title }
        [many] البنود { $item }: { $title }
       *[other] البنود { $item }: { $title }
    }
# Title of an item already begun at an earlier meeting
# Variables:
#   $title (text): title of the item, for example Other matters
house-continued = { $title } (<em>تابع</em>)

## Control block at the foot of page 1

# Words beside the recycling sign
house-recycle = الرجاء إعادة استعمال الورق
# Alternative text of the recycling sign, read aloud, not printed
house-recycle-sign = علامة إعادة التدوير
# Alternative text of the bar code, read aloud, not printed
# Variables:
#   $number (text): job number of the document, for example V.23-01234
house-bar-code = الرمز الشريطي للرقم { $number }
# Alternative text of the QR code, read aloud, not printed
# Variables:
#   $address (text): address of the document, for example https://undocs.org/A/76/1
house-qr-code = رمز الاستجابة السريعة للعنوان { $address }
