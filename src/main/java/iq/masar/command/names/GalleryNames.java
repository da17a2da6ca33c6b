package iq.masar.command.names;

import java.util.List;

/** The pairs of the gallery: two invented names and what they show. */
final class GalleryNames {
    static final String HEAD = """
            # Forty comparisons of names

            Written by `./masar names gallery --out docs/names.md`; every person is invented. Each line lists the parts side by side, how they
            stand to each other, and the bits they add: positive speaks for one person, negative against, and they add up to the total. No
            table of frequencies is loaded, so a common name weighs as much as a rare one. A score never links two files by itself.
            """;

    static final List<String> PAIRS = List.of(
            "زينب عبد الرضا كاظم|KAZIM ZAINAB ABDULRIDHA|A lapsed visa writes the family name first.",
            "زينب عبد الرضا كاظم|زينب علي|One own name in common is not enough.",
            "ھێڤی ڕێبوار|Hêvî Rêbwar|Sorani and the Kurdish Latin alphabet.",
            "ھێڤی ڕێبوار|هيفي ريبوار|The same child in an Arabic-script register.",
            "محمد علي حسين|Mohammed Ali Hussein|Common names in passport habit.",
            "محمد علي حسين|Muhammad Aly Hussain|The same in another habit.",
            "محمد علي حسين|Mohamed Ali Houcine|French habit.",
            "أحمد جاسم الجبوري|Ahmad Jasim Al-Juburi|The article written apart.",
            "أحمد جاسم الجبوري|Ahmed Jassim Jubouri|The article left out.",
            "احمد جاسم الجبورى|أحمد جاسم الجبوري|Hamza and final yeh written carelessly.",
            "عبد الرحمن محمود|Abdulrahman Mahmood|A compound written together.",
            "عبدالرحمن محمود|Abd al-Rahman Mahmoud|The same written apart.",
            "عبد الله سعيد|Abdallah Said|A compound with the name of God.",
            "نور الدين حمزة|Nureddin Hamza|…الدين in Turkish habit.",
            "صلاح الدين عثمان|Salahuddin Othman|…الدين in English habit.",
            "أبو بكر يوسف|Abu Bakr Yousif|A kunya used as a name.",
            "أم كلثوم حسن|Umm Kulthum Hassan|A woman's compound.",
            "فاطمة الزهراء كريم|Fatima Zahra Kareem|An article inside the name.",
            "فاطمه كريم|فاطمة كريم|Teh marbuta as heh.",
            "شێرکۆ هیوا|Sherko Hiwa|Sorani in passport habit.",
            "شيركو هيوا|شێرکۆ هیوا|A Kurd in an Arabic register.",
            "ئازاد گۆران|Azad Goran|Initial hamza is not heard.",
            "Şêrko Hîwa|Sherko Hiwa|Kurmanji letters and English habit.",
            "Cemal Çelebi|Jamal Chalabi|Turkish spelling is not English spelling.",
            "Mustafa Öztürk|Mustafa Oezturk|A German office spells out an umlaut.",
            "Youssef Benali|Yusuf Ben Ali|French habit, words joined.",
            "حسين علي|Ali Hussein|Two names in the other order.",
            "علي حسن كريم الساعدي|علي حسن الساعدي|The grandfather is left out.",
            "علي حسن كريم|علي حسن كريم الساعدي|The family name is left out.",
            "سارة ياسين|Sara Yaseen|Short names carry little.",
            "سارة ياسين|Sarah Yassin Omar|One name more.",
            "عمر خالد|Amr Khalid|Two different names one vowel apart.",
            "حسن كاظم|Hussein Kadhim|Two different names one letter apart.",
            "ليلى قاسم|Layla Qasim|Alef maksura is read a.",
            "ليلى قاسم|Leyla Kasim|Turkish and Kurdish habit.",
            "ذكرى ضياء|Thikra Dhiyaa|Letters with several spellings.",
            "ذكرى ضياء|Zikra Ziya|The same as heard by another ear.",
            "الحاج كريم مهدي|كريم مهدي|A title does not count.",
            "مريم داود|Hassan Omar|Nothing in common.",
            "رنا سمير البغدادي|Rana Samir Al-Basri|Same own and father's name, another family.");

    private GalleryNames() {}
}
