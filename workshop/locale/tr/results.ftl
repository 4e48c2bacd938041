# Misafirlerin telefonunda onaylanmış sonuçların sayfası.

results-approved = Onay tarihi: { $date }
results-earlier = Onaylanmış sonuçları görüntüle
results-hidden = Masa moderatörü tarafından kenara konuldu, örneğin aynısı zaten vardı. Sayıldı, ancak tutanağa basılmadı.
results-kept = Bu fikri onaydan sonra geri çektiniz. Daha önce onaylanmış olan, tutanakta kalır.
results-language = Sonuçlar etkinliğin dilindedir: { $language }.
results-later = Onaydan sonra ulaştı; bu nedenle bu tutanakta yer almıyor.
results-lead = Fikirleriniz için teşekkür ederiz. Bunlardan şu sonuçlar çıktı.
results-left-out = Tutanakta sayıldı, ancak basılmadı.
results-lost = Artık sunucuda değil.
results-merged = Aynı şeyi söyleyen fikirlerle birleştirildi. Tutanakta “{ $statement }” başlığı altında şöyle yer alıyor: “{ $point }”.
results-open = Tutanakta “{ $statement }” başlığı altında yer alıyor.
results-own = Fikirlerinizden ne oldu
results-own-hint = Bunu yalnızca siz, bu cihazda görürsünüz.
results-parked = Tutanağın konu deposunda yer alıyor: kaydedildi, ancak başka bir fırsat için.
results-printed = Tutanakta “{ $statement }” başlığı altında şöyle yer alıyor: “{ $point }”.
results-privacy = Onaylanmış bir tutanak, fikrinizi daha sonra geri çekseniz de içinde basılı olanı korur.
results-ready = Sonuçlar onaylandı.
results-show = Sonuçları görüntüle
results-trouble = Fikirlerinizden ne olduğu şu anda alınamıyor. Sayfaya geri döndüğünüzde veya ağ yeniden geldiğinde tekrar denenir.
results-unsent = Hiç ulaşmadı; yalnızca bu cihazda.
results-verbatim = Tutanakta “{ $statement }” başlığı altında, sizin sözlerinizle yer alıyor.
results-withdrawn = Bu fikri geri çektiniz. Metni silindi.
