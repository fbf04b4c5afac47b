drop: not-a-page
title: تصویر
---
page: roshan 01-11 08:00 +2h
url: https://roshan-akhbar.example/uploads/photo.png
damage: image
---
page: subh 02-03 08:00 +2h
url: https://subh-e-nau.example/files/image.png
damage: image
