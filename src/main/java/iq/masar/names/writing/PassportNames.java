package iq.masar.names.writing;

import iq.masar.names.letters.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common names of Iraq in the spelling their bearers' passports usually show; written for Masar, not taken from a list. */
final class PassportNames {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final List<String> SPELT = new ArrayList<>();

    static {
        var list =
                "محمد mohammed، أحمد ahmed، محمود mahmood، علي ali، حسن hassan، حسين hussein، عمر omar، عثمان othman، خالد khalid، كريم kareem، "
                        + "كاظم kadhim، جاسم jasim، قاسم qasim، عباس abbas، جعفر jaafar، صادق sadiq، باقر baqir، رضا ridha، مهدي mahdi، هادي hadi، "
                        + "حيدر haider، مصطفى mustafa، مرتضى murtadha، إبراهيم ibrahim، إسماعيل ismail، يوسف yousif، يعقوب yaqoob، موسى musa، عيسى issa، "
                        + "داود dawood، سليمان sulaiman، سلمان salman، صالح salih، طارق tariq، زياد ziyad، زيد zaid، سعد saad، سعيد saeed، سعدون sadoon، "
                        + "ماجد majid، مجيد majeed، حميد hameed، حامد hamid، حمد hamad، حمزة hamza، رشيد rasheed، راشد rashid، عادل adil، عدنان adnan، "
                        + "غسان ghassan، فاضل fadhil، فيصل faisal، فؤاد fuad، فارس faris، ليث laith، مازن mazin، ماهر mahir، نبيل nabeel، ناصر nasir، "
                        + "نصير naseer، وليد waleed، ياسر yasir، ياسين yaseen، يحيى yahya، يونس younis، بلال bilal، بشار bashar، ثامر thamir، جمال jamal، "
                        + "جميل jameel، جواد jawad، حازم hazim، حاتم hatim، رعد raad، رائد raed، سامي sami، سمير sameer، شاكر shakir، صباح sabah، صفاء safaa، "
                        + "ضياء dhiyaa، طالب talib، طه taha، ظافر dhafir، عامر amir، علاء alaa، عماد imad، عمار ammar، غانم ghanim، قيس qais، قصي qusay، "
                        + "كمال kamal، لؤي luay، منير muneer، مهند muhannad، نزار nizar، نوري noori، هاشم hashim، هيثم haitham، وسام wisam، أنور anwar، "
                        + "أيمن ayman، أياد ayad، إياد iyad، أسعد asaad، أمير ameer، أمين ameen، الله allah، زينب zainab، فاطمة fatima، مريم maryam، "
                        + "عائشة aisha، خديجة khadija، نور noor، هدى huda، سارة sara، ليلى layla، سلمى salma، زهراء zahraa، أسماء asmaa، إيمان eman، "
                        + "آمنة amina، أمينة ameena، رقية ruqaya، سعاد suad، شيماء shaimaa، إسراء israa، دعاء duaa، هبة hiba، رنا rana، بشرى bushra، سهام siham، "
                        + "كوثر kawthar، لمياء lamyaa، نادية nadia، هناء hanaa، وفاء wafaa، ياسمين yasmin، جبوري jubouri، دليمي dulaimi، عبيدي obaidi، "
                        + "تميمي tamimi، ربيعي rubaie، ساعدي saadi، كعبي kaabi، زبيدي zubaidi، حسني hasani، حسيني husseini، موسوي musawi، عراقي iraqi، "
                        + "بغدادي baghdadi، بصري basri، نجفي najafi، كاظمي kadhimi، سامرائي samarrai، تكريتي tikriti، راوي rawi، حديثي hadithi، شمري shammari، "
                        + "عنزي anzi، لامي lami، مالكي maliki، خفاجي khafaji، عامري amiri، أسدي asadi، بياتي bayati، قيسي qaisi، عزاوي azzawi، جنابي janabi، "
                        + "كردي kurdi، زيباري zebari، بارزاني barzani، طالباني talabani، عبد abdul، أبو abu، أم um، بن bin، ابن ibn، آل al، شيركو sherko، "
                        + "ئازاد azad، هيوا hiwa، هێمن hemin، شێرکۆ sherko، ڕێبوار rebwar، کاوە kawa، ئارام aram، گۆران goran، هێڤی hevi، شيرين shireen، "
                        + "نسرين nasreen، زوزان zozan، آزاد azad، كاوة kawa، دلير dler، رزگار rizgar، نوزاد nawzad، شوان shwan";
        for (var entry : list.split("، ")) {
            var space = entry.indexOf(' ');
            SPELT.add(entry.substring(0, space));
            NAMES.put(Folding.fold(entry.substring(0, space)), entry.substring(space + 1));
        }
    }

    private PassportNames() {}

    /** The names of the list in Arabic letters. */
    static List<String> spelt() {
        return Collections.unmodifiableList(SPELT);
    }

    static @Nullable String find(String word) {
        return NAMES.get(Folding.fold(word));
    }
}
