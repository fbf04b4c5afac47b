drop: bad-json
title: ادھوری سطر

یہ سطر درمیان میں ٹوٹ گئی اور باقی حصہ کبھی نہیں پہنچا۔
---
page: awaaz 01-13 08:00 +2h
damage: bad-json
---
page: dareecha 02-13 08:00 +2h
damage: bad-json
---
page: awaaz 02-11 08:00 +2h
damage: garbage
