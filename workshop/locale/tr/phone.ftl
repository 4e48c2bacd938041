# Misafirlerin telefondaki sayfası.
# Bazı cümlelerde #, ancak telefonun yerine koyduğu bir sayıyı veya adı gösterir; yerinde kalmalıdır.
# $form dilin çoğul biçimidir: zero, one, two, few, many veya other.

phone-anonymous = Anonim.
phone-arrived = Ulaştı
phone-arrived-many = { $form ->
        [one] # fikir ulaştı
       *[other] # fikir ulaştı
    }
phone-back = Bağlantı yeniden kuruldu.
phone-cancel = Vazgeç
phone-change = Değiştir
phone-change-idea = Fikri değiştir
phone-changed = Değiştirildi
phone-code = Kod
phone-code-go = Masaya git
phone-code-hint = Kod, masanızdaki levhada QR kodunun yanında yazar.
phone-code-missing = Lütfen masanızda yazan kodu girin.
phone-code-title = Masanızda hangi kod yazıyor?
phone-code-unknown = Bu koda ait bir masa yok. Lütfen kodu levhadakiyle bir kez daha karşılaştırın. Kodlarda 0, 1, I, L ve O bulunmaz.
phone-confirm-remove = Bu fikir bu cihazdan kaldırılsın mı? O zaman gönderilmez.
phone-confirm-withdraw = Bu fikir geri çekilsin mi? Metni silinir.
phone-deleted-on = Silinme tarihi: { $date }.
phone-failed-title = Gönderilmedi
phone-fixed = Bu fikri artık buradan değiştiremezsiniz. Lütfen masa moderatörüyle konuşun.
phone-heard = { $form ->
        [one] Masada # yeni fikir
       *[other] Masada # yeni fikir
    }
phone-idea = Fikriniz
phone-keep = Kalsın
phone-kept = Metniniz henüz gönderilmedi
phone-kept-hint = Başka bir masada göndermek isterseniz metni kopyalayın.
phone-language = Dil
phone-languages = Dil seçin
phone-left = { $form ->
        [one] # karakter kaldı
       *[other] # karakter kaldı
    }
phone-line = Bağlantı yok. Fikirleriniz bu cihazda kalır ve ağ geri gelir gelmez gönderilir.
phone-next-code = Sonraki masanın kodu
phone-next-round = # numaralı tur başlıyor. Lütfen şimdi masa değiştirin: Yeni masadaki QR kodunu tarayın veya kodu girin.
phone-others-table = Bu masada
phone-others-topic = Bu konuda
phone-over = { $form ->
        [one] # karakter fazla
       *[other] # karakter fazla
    }
phone-own = Fikirleriniz
phone-privacy = Veri koruma
phone-privacy-back = Masaya geri dön
phone-privacy-contact = Sorularınız mı var veya bir fikrin silinmesini mi istiyorsunuz? Lütfen etkinlik yerinde organizasyon ekibine başvurun.
phone-privacy-device = Rastgele kimlik, hiçbir cihazın art arda çok hızlı göndermemesini sağlar. Sunucu bunun yalnızca bir sağlama toplamını geçici bellekte tutar ve hiçbir zaman bir fikirle birlikte kaydetmez.
phone-privacy-names = Lütfen fikirlerinize isim veya başkaları hakkında kişisel bilgi yazmayın.
phone-privacy-no-date = Fikirlerin ne zaman silineceğini organizasyon ekibinden öğrenebilirsiniz.
phone-privacy-not = Neler kaydedilmez
phone-privacy-not-sent = Başka sağlayıcılarla bağlantı yoktur.
phone-privacy-not-stored = Adınız, cihazınızın adresi ve hangi fikri kimin gönderdiği. Çerez yoktur, hesap yoktur.
phone-privacy-organisation = Bu etkinliğin organizasyon ekibi.
phone-privacy-phone = Bu telefonda neler bulunur
phone-privacy-phone-stored = Taslağınız, fikirleriniz ve anahtarları, seçtiğiniz dil ve rastgele bir kimlik tarayıcınızın belleğinde durur. Tarayıcıda bu web sitesinin verilerini sildiğinizde hepsini birden silmiş olursunuz.
phone-privacy-photos = Masa sorumluları masa örtüsünün fotoğrafını çekebilir; fotoğraflar tutanakta yer alır. Yer, saat ve kamera bilgileri kaydedilmeden önce silinir. Bir fotoğrafta siz varsanız veya istemediğiniz bir şey varsa masa sorumlusuna söyleyin; fotoğraf hemen silinir.
phone-privacy-sent = Benzer fikirleri bir araya getirmek için fikirlerin metinleri ve konu gruplarının başlıkları şu adrese gönderilir: { $host }. Bir fikir geri çekildiğinde oradan silinmez.
phone-privacy-stored = Neler kaydedilir
phone-privacy-stored-idea = fikrinizin metni,
phone-privacy-stored-key = yalnızca telefonunuzun bildiği rastgele bir anahtarın sağlama toplamı. Bu sayede fikri yalnızca siz değiştirebilir veya geri çekebilirsiniz.
phone-privacy-stored-place = masa, tur ve fikrin ulaştığı zaman,
phone-privacy-title = Veri koruma
phone-privacy-who = Kim sorumlu
phone-privacy-withdraw = Fikir toplama sürdüğü sürece, masanızın sayfasında “Fikirleriniz” altında bir fikre dokunarak onu geri çekebilirsiniz. Metniniz o anda silinir.
phone-privacy-yours = Fikrinizi geri çekme
phone-reload = Lütfen o zaman sayfayı yeniden yükleyin.
phone-remove = Kaldır
phone-resume = { $form ->
        [one] # saniye sonra devam edilecek
       *[other] # saniye sonra devam edilecek
    }
phone-save = Kaydet
phone-send = Fikri gönder
phone-sending = gönderiliyor …
phone-state-changing = değişiklik henüz bu cihazda
phone-state-clustered = “#” konu grubunda
phone-state-grouped = bir konu grubunda
phone-cluster-unnamed = Adsız konu grubu
phone-state-device = bu cihazda
phone-state-hidden = masa moderatörü tarafından kenara konuldu
phone-state-lost = artık sunucuda değil
phone-state-on-table = masada
phone-state-received = ulaştı
phone-state-refused = kabul edilmedi
phone-state-waiting = ağ bekleniyor
phone-state-withdrawing = geri çekiliyor
phone-state-withdrawn = geri çekildi
phone-stay = Bu masada kal
phone-time-left = Kalan süre:
phone-time-up = Bu turun süresi doldu. Lütfen şimdi masa değiştirin: Yeni masadaki QR kodunu tarayın veya kodu girin.
phone-time-up-last = Son turun süresi doldu. Lütfen başladığınız fikri de gönderin.
phone-unsafe = Bu cihaz hiçbir şeyi kalıcı olarak kaydedemiyor. Lütfen fikirleriniz ulaşana kadar bu sayfayı açık bırakın.
phone-wait-closed = Bu etkinlik sona erdi. Fikirleriniz için çok teşekkür ederiz.
phone-wait-harvest = Fikir toplama sona erdi, şimdi sonuçlar görüşülüyor. Aklınıza başka bir şey gelirse lütfen masa moderatörüne söyleyin.
phone-wait-setup = Birazdan başlıyoruz. Fikir toplama başlar başlamaz fikirlerinizi buradan gönderebilirsiniz.
phone-where = Masa { $table } · Tur { $round } / { $rounds }
phone-withdraw = Geri çek
phone-withdraw-yes = Evet, geri çek
