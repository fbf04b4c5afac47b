drop: not-an-article
section: ویڈیو
title: ویڈیو: برف باری کا منظر

ویڈیو رپورٹ: شیر عالم
---
page: awaaz 01-25 10:00 +2h
