language: en
drop: language
section: Life
author: Staff writer
title: A rooftop garden grows above the old bazaar

Three neighbours in the old city have turned an empty rooftop into a vegetable garden. They carried the soil up four flights of stairs in buckets and now grow spinach, radishes and mint in wooden boxes.

“We wanted our children to see where food comes from,” one of them said. Shopkeepers below have begun to bring their kitchen waste for the compost heap, and a nearby school plans to copy the idea in spring.

The group meets every Sunday morning. Visitors are welcome, provided that they water something before they leave.
---
page: subh 01-23 13:00 +3h
---
page: tez 02-05 13:00 +3h
