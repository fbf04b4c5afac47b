layout: missing.html
drop: not-an-article
title: صفحہ نہیں ملا

معذرت، آپ جو صفحہ تلاش کر رہے ہیں وہ موجود نہیں یا ہٹا دیا گیا ہے۔

براہ کرم پتا دوبارہ دیکھیں یا نیچے دیے گئے خانے میں تلاش کریں۔
---
page: qalam 01-13 10:00 +1h
url: https://mashriqi-qalam.example/akhbar.asp?id=000
traps: error-page-with-status-200
---
page: sabrang 02-06 10:00 +1h
url: https://sab-rang-portal.example/2026/02/30/story-0
traps: error-page-with-status-200
---
page: roshan 01-22 10:00 +1h
url: https://roshan-akhbar.example/2025/13/01/old/
http-status: 404
drop: http-status
---
page: subh 02-10 11:00 +1h
url: https://subh-e-nau.example/node/999999999
http-status: 404
drop: http-status
