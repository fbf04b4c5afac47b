layout: front.html
drop: not-an-article
title: تلاش کے نتائج: سیلاب
traps: search-page
---
page: sabrang 02-09 12:00 +3h
url: https://sab-rang-portal.example/search?q=%D8%B3%DB%8C%D9%84%D8%A7%D8%A8
