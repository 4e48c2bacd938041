# صفحة الضيوف على الهاتف.
# في بعض الجمل تقف العلامة # مكان رقم أو اسم يضعه الهاتف لاحقًا؛ ويجب أن تبقى.
# $form هي صيغة العدد في اللغة: zero أو one أو two أو few أو many أو other.

phone-anonymous = دون ذكر الاسم.
phone-arrived = وصلت الفكرة
phone-arrived-many = { $form ->
        [zero] وصلت # فكرة
        [one] وصلت فكرة واحدة (#)
        [two] وصلت فكرتان (#)
        [few] وصلت # أفكار
        [many] وصلت # فكرة
       *[other] وصلت # فكرة
    }
phone-back = عاد الاتصال.
phone-cancel = إلغاء
phone-change = تعديل
phone-change-idea = تعديل الفكرة
phone-changed = تم التعديل
phone-code = الرمز
phone-code-go = إلى الطاولة
phone-code-hint = تجدون الرمز على لافتة طاولتكم بجانب رمز QR.
phone-code-missing = يرجى إدخال الرمز المكتوب على طاولتكم.
phone-code-title = ما الرمز المكتوب على طاولتكم؟
phone-code-unknown = لا توجد طاولة بهذا الرمز. يرجى مقارنته باللافتة مرة أخرى. لا تُستخدم في الرموز العلامات 0 و1 وI وL وO.
phone-confirm-remove = هل تريدون إزالة هذه الفكرة من هذا الجهاز؟ لن تُرسل عندئذ.
phone-confirm-withdraw = هل تريدون سحب هذه الفكرة؟ سيُحذف نصها.
phone-deleted-on = تاريخ الحذف: { $date }.
phone-failed-title = لم تُرسل
phone-fixed = لم يعد بإمكانكم تعديل هذه الفكرة هنا. يرجى التحدث إلى المشرفين على الطاولة.
phone-heard = { $form ->
        [zero] # فكرة جديدة على الطاولة
        [one] فكرة واحدة جديدة على الطاولة (#)
        [two] فكرتان جديدتان على الطاولة (#)
        [few] # أفكار جديدة على الطاولة
        [many] # فكرة جديدة على الطاولة
       *[other] # فكرة جديدة على الطاولة
    }
phone-idea = فكرتكم
phone-keep = الاحتفاظ بها
phone-kept = لم يُرسل نصكم بعد
phone-kept-hint = انسخوا النص إذا أردتم إرساله إلى طاولة أخرى.
phone-language = اللغة
phone-languages = اختيار اللغة
phone-left = { $form ->
        [zero] بقي # حرف
        [one] بقي حرف واحد (#)
        [two] بقي حرفان (#)
        [few] بقيت # أحرف
        [many] بقي # حرفًا
       *[other] بقي # حرف
    }
phone-line = لا يوجد اتصال. تبقى أفكاركم على هذا الجهاز وتُرسل حالما تعود الشبكة.
phone-next-code = رمز الطاولة التالية
phone-next-round = تبدأ الجولة #. يرجى الانتقال الآن إلى طاولة أخرى: امسحوا رمز QR هناك أو أدخلوا الرمز.
phone-others-table = على الطاولة
phone-others-topic = حول الموضوع
phone-over = { $form ->
        [zero] # حرف زائد
        [one] حرف واحد زائد (#)
        [two] حرفان زائدان (#)
        [few] # أحرف زائدة
        [many] # حرفًا زائدًا
       *[other] # حرف زائد
    }
phone-own = أفكاركم
phone-privacy = حماية البيانات
phone-privacy-back = العودة إلى الطاولة
phone-privacy-contact = هل لديكم أسئلة، أو تريدون حذف فكرة؟ يرجى التوجه إلى المنظّمين في مكان الفعالية.
phone-privacy-device = المعرّف العشوائي يمنع أي جهاز من الإرسال بسرعة مفرطة. ولا يحتفظ الخادم منه إلا ببصمة رقمية في الذاكرة المؤقتة، ولا يحفظها أبدًا مع أي فكرة.
phone-privacy-names = يرجى عدم كتابة أسماء أو معلومات شخصية عن الآخرين في أفكاركم.
phone-privacy-no-date = يمكنكم معرفة موعد حذف الأفكار من المنظّمين.
phone-privacy-not = ما لا يُحفظ
phone-privacy-not-sent = لا يوجد اتصال بجهات أخرى.
phone-privacy-not-stored = اسمكم، وعنوان جهازكم، ومن أرسل أي فكرة. لا توجد ملفات تعريف ارتباط (Cookies) ولا حساب.
phone-privacy-organisation = الجهة المنظّمة لهذه الفعالية.
phone-privacy-phone = ما يوجد على هذا الهاتف
phone-privacy-phone-stored = مسودتكم، وأفكاركم مع مفاتيحها، واللغة المختارة، ومعرّف عشوائي: كلها محفوظة في ذاكرة متصفحكم. وتُحذف جميعها عندما تحذفون بيانات هذا الموقع في المتصفح.
phone-privacy-photos = قد يلتقط مشرفو الطاولة صورًا لمفرش الطاولة، وتظهر هذه الصور في المحضر. ويُحذف المكان والوقت وبيانات الكاميرا قبل الحفظ. إذا ظهرتم في صورة أو كان فيها ما لا تريدونه، فأخبروا مشرف الطاولة، وستُحذف الصورة فورًا.
phone-privacy-sent = تُرسل نصوص الأفكار وعناوين مجموعات الأفكار إلى { $host } لجمع الأفكار المتشابهة. ولا يؤدي سحب الفكرة إلى حذفها هناك.
phone-privacy-stored = ما يُحفظ
phone-privacy-stored-idea = نص فكرتكم،
phone-privacy-stored-key = البصمة الرقمية لمفتاح عشوائي لا يعرفه إلا هاتفكم. ولذلك لا يستطيع أحد غيركم تعديل الفكرة أو سحبها.
phone-privacy-stored-place = الطاولة والجولة ووقت وصول الفكرة،
phone-privacy-title = حماية البيانات
phone-privacy-who = من المسؤول
phone-privacy-withdraw = لسحب فكرة، اضغطوا عليها تحت «أفكاركم» في صفحة طاولتكم ما دام جمع الأفكار مستمرًا. ويُحذف نصها فورًا.
phone-privacy-yours = سحب فكرتكم
phone-reload = يرجى عندئذ إعادة تحميل الصفحة.
phone-remove = إزالة
phone-resume = { $form ->
        [zero] المتابعة بعد # ثانية
        [one] المتابعة بعد ثانية واحدة (#)
        [two] المتابعة بعد ثانيتين (#)
        [few] المتابعة بعد # ثوانٍ
        [many] المتابعة بعد # ثانية
       *[other] المتابعة بعد # ثانية
    }
phone-save = حفظ
phone-send = إرسال الفكرة
phone-sending = جارٍ الإرسال …
phone-state-changing = التعديل ما زال على هذا الجهاز
phone-state-clustered = في مجموعة الأفكار «#»
phone-state-grouped = في مجموعة أفكار
phone-cluster-unnamed = مجموعة أفكار بلا عنوان
phone-state-device = على هذا الجهاز
phone-state-hidden = نحّاها المشرفون على الطاولة جانبًا
phone-state-lost = لم تعد موجودة على الخادم
phone-state-on-table = على الطاولة
phone-state-received = وصلت
phone-state-refused = لم تُقبل
phone-state-waiting = في انتظار الشبكة
phone-state-withdrawing = جارٍ السحب
phone-state-withdrawn = سُحبت
phone-stay = البقاء على هذه الطاولة
phone-time-left = الوقت المتبقي:
phone-time-up = انتهى وقت هذه الجولة. يرجى الانتقال الآن إلى طاولة أخرى: امسحوا رمز QR هناك أو أدخلوا الرمز.
phone-time-up-last = انتهى وقت الجولة الأخيرة. يرجى إرسال ما بدأتم كتابته.
phone-unsafe = لا يستطيع هذا الجهاز حفظ أي شيء بصورة دائمة. يرجى إبقاء هذه الصفحة مفتوحة حتى تصل أفكاركم.
phone-wait-closed = انتهت هذه الفعالية. شكرًا جزيلًا على أفكاركم.
phone-wait-harvest = انتهى جمع الأفكار، وتُناقش النتائج الآن. إذا خطرت لكم فكرة أخرى، فيرجى إبلاغ المشرفين على الطاولة بها.
phone-wait-setup = سنبدأ بعد قليل. حالما يبدأ جمع الأفكار، يمكنكم إرسال أفكاركم هنا.
phone-where = الطاولة { $table } · الجولة { $round } من { $rounds }
phone-withdraw = سحب
phone-withdraw-yes = نعم، سحب الفكرة
