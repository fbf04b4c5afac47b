topic: 13000000
section: ٹیکنالوجی
author: فرحان علی
place: [[Karachi|کراچی]]
title: [[Karachi|کراچی]] کے طلبہ نے کم خرچ ہیئرنگ ایڈ بنا لیا

[[University of Karachi|جامعہ کراچی]] کے تین طلبہ نے مقامی پرزوں سے سماعت کا ایسا آلہ تیار کیا ہے جس کی لاگت 9 ہزار روپے ہے، جبکہ درآمدی آلے کی قیمت 60 ہزار سے شروع ہوتی ہے۔ بیٹری ایک چارج پر 18 گھنٹے چلتی ہے۔

طلبہ کے نگران نے بتایا کہ آلہ شور والی جگہوں پر آواز صاف کرتا ہے اور موبائل فون سے جڑ سکتا ہے۔ 40 مریضوں پر آزمائش کے بعد اسے [[Hyderabad|حیدرآباد]] اور [[Sukkur|سکھر]] کے ہسپتالوں میں بھی پرکھا جائے گا۔

ایک مریضہ نے کہا کہ انہوں نے ’’دس سال بعد بارش کی آواز سنی‘‘۔
---
page: roshan 02-12 10:00 +2h
claim: 1970-01-01 05:00
date-line: جمعرات 1 جنوری 1970
status: suspect
url: https://roshan-akhbar.example/post/hearing-aid/
traps: epoch-date
---
page: subh 02-12 11:10 +2h
claim: 2027-02-12 11:10
status: suspect
traps: future-date
spelling: glued-numbers
---
page: tez 02-12 12:00 +2h
