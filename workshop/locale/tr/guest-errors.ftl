# Bir şey olmadığında telefonda misafirlere söylenenler; misafirlerin her dilinde.

error-body-too-large = Bu, tek seferde çok fazla. Lütfen metninizi kısaltıp yeniden gönderin.
error-database-damaged = Veritabanı dosyası bozuk veya bir veritabanı değil. Lütfen son yedeği geri yükleyin.
error-database-locked = Şu anda aynı anda çok şey kaydediliyor. Lütfen birazdan yeniden deneyin.
error-database-read-only = Veritabanına yazılamıyor. Lütfen veri klasörünün var olduğunu ve bu programın oraya yazabildiğini kontrol edin.
error-database-unreachable = Veritabanı yanıt vermediği için bu şu anda mümkün değil. Lütfen birazdan yeniden deneyin veya organizasyon ekibine haber verin.
error-disk-full = Sunucuda depolama alanı kalmadı. Lütfen organizasyon ekibine haber verin.
error-idea-empty = Fikrinizde henüz metin yok. Lütfen alana bir şey yazın.
error-idea-not-yours = Bu fikri yalnızca gönderen kişi değiştirebilir.
error-idea-too-long = Fikriniz { $length } karakter uzunluğunda; en fazla { $limit } olabilir. Lütfen metni kısaltın veya birkaç fikre bölün.
error-idea-withdrawn = Bu fikir geri çekildi.
error-key-too-long = Gönderilen okunamadı. Lütfen sayfayı yeniden yükleyip fikrinizi bir kez daha gönderin.
error-keys-too-many = Bu, tek seferde çok fazla fikir; en fazla { $most } olabilir.
error-not-there = Burada böyle bir şey yok. Lütfen adresi kontrol edin.
error-phase-closed = Etkinlik sona erdi. Artık yeni fikir gönderilemez ve değişiklik yapılamaz; sorularınızda organizasyon ekibi yardımcı olur.
error-phase-harvest = Fikir toplama sona erdi. Lütfen fikrinizi masa moderatörüne söyleyin, o hâlâ ekleyebilir.
error-phase-setup = Fikir toplama henüz başlamadı. Lütfen organizasyon ekibi başlatana kadar bekleyin.
error-request-kind = Bu gönderim türü bilinmiyor; form veya JSON kullanılabilir.
error-request-missing-key = Gönderide “{ $name }” bilgisi eksik.
error-request-not-json = Gönderi geçerli bir JSON değil.
error-request-not-object = Gönderi, süslü parantez içinde bir JSON nesnesi olmalıdır.
error-request-unknown-key = Gönderide bilinmeyen “{ $name }” bilgisi var; “text” ve “key” kullanılabilir.
error-request-unreadable = Form okunamıyor.
error-request-wrong-type = “{ $name }” bilgisi bir metin olmalıdır.
error-table-full = Bu masada zaten { $most } fikir var, daha fazlası alınamıyor. Lütfen masa moderatörüyle konuşun.
error-table-unknown = Böyle bir masa yok veya artık yok. Lütfen masadaki kodu kontrol edin veya masa moderatörüne sorun.
error-too-fast = { $seconds } { $seconds ->
    [one] saniye
   *[other] saniye
} sonra devam edebilirsiniz. Metniniz yerinde kalır.
error-workshop-full = Bu etkinlikte { $most } fikir var ve daha fazlası alınamıyor. Fikriniz için çok teşekkür ederiz; lütfen organizasyon ekibine haber verin.
