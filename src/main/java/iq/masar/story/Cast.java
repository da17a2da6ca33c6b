package iq.masar.story;

import iq.masar.access.DemoAccounts;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import java.util.List;
import java.util.stream.Stream;

/** The people of the demonstration; all are fictional and share one passphrase. */
public final class Cast {
    public static final String PASSPHRASE = "masar-demo-2026-rafidain";

    public static final Part ZAINAB = Part.of("zainab", "زينب كريم", "MOMD", "MOMD-NI", "NI", Role.HOTLINE_OPERATOR);
    public static final Part YUSUF = Part.of("yusuf", "يوسف داود", "MOMD", "MOMD-NI", "NI", Role.REGISTRAR);
    public static final Part HAIDAR = Part.of("haidar", "حيدر محمود", "MOMD", "MOMD-NI", "NI", Role.SUPERVISOR);
    public static final Part SHILAN = Part.of("shilan", "شيلان عمر", "MOMD", "MOMD-NI", "NI", Role.CASE_WORKER);
    public static final Part LAYLA = Part.of("layla", "ليلى عبد الله", "MOMD", "MOMD-NI", "NI", Role.CASE_WORKER);
    public static final Part ROZHIN =
            Part.of("rozhin", "روژین ئازاد", "MOMD", "MOMD-NI", "NI", Role.PROTECTION_SPECIALIST);
    public static final Part KARWAN = Part.of("karwan", "کاروان سەردار", "MOMD", "MOMD-AR", "AR", Role.CASE_WORKER);
    public static final Part NASRIN = Part.of("nasrin", "نەسرین حەمە", "MOMD", "MOMD-AR", "AR", Role.SUPERVISOR);
    public static final Part SALMA = Part.of("salma", "سلمى إدريس", "MOMD", "MOMD-NI", "NI", Role.COORDINATOR);
    public static final Part NADIA =
            Part.of("nadia", "نادية الجبوري", "MOMD", "MOMD-HQ", "BG", Role.NATIONAL_ADMINISTRATION);
    public static final Part OMAR = Part.of("omar", "عمر السامرائي", "MOMD", "MOMD-HQ", "BG", Role.ANALYST);
    public static final Part TARIQ = Part.of("tariq", "طارق حسن", "MOMD", "MOMD-HQ", "BG", Role.AUDITOR);
    public static final Part HANA =
            Part.of("hana", "هناء يعقوب", "MOMD", "MOMD-HQ", "BG", Role.DATA_PROTECTION_OFFICER);
    public static final Part SAMIR = Part.of("samir", "سمير نوري", "MOMD", "MOMD-HQ", "BG", Role.COMPLAINTS_OFFICER);
    public static final Part MAYSOON = Part.of("maysoon", "ميسون الربيعي", "MOMD", "MOMD-HQ", "BG", Role.SECRETARIAT);
    public static final Part HEMIN = Part.of("hemin", "هێمن عەزیز", "JCC", "JCC-AR", "AR", Role.FOCAL_POINT);
    public static final Part ADMIN = Part.of("admin", "مدير النظام", "MOMD", "MOMD-HQ", "BG", Role.ADMINISTRATOR);

    public static final Part AHMED = provider("ahmed", "أحمد العبيدي", "CPA");
    public static final Part BILAL = provider("bilal", "بلال الراوي", "RAF-HOUSE");
    public static final Part MARYAM = provider("maryam", "مريم حنا", "BAYT");
    public static final Part SUHA = provider("suha", "سهى الطائي", "MADRASA");
    public static final Part WAFA = provider("wafa", "وفاء سعيد", "WATHIQA");
    public static final Part KAWA = provider("kawa", "کاوە ڕەشید", "KASB");

    public static final Part LUBNA = Part.of("lubna", "لبنى الزيدي", "MOMD", "MOMD-HQ", "BG", Role.COMPLAINTS_OFFICER);
    public static final Part MUSTAFA = Part.of("mustafa", "مصطفى العلواني", "MOMD", "MOMD-AN", "AN", Role.CASE_WORKER);
    public static final Part RAFID = Part.of("rafid", "رافد الهيتي", "MOMD", "MOMD-AN", "AN", Role.SUPERVISOR);
    public static final Part HUDA = Part.of("huda", "هدى البياتي", "MOMD", "MOMD-BG", "BG", Role.CASE_WORKER);
    public static final Part ALIYA = Part.of("aliya", "علياء الخفاجي", "MOMD", "MOMD-BG", "BG", Role.SUPERVISOR);
    public static final Part RAND = provider("rand", "رند القيسي", "MIHAN", "NI");
    public static final Part MUNA = provider("muna", "منى الصفار", "SIHHA", "NI");
    public static final Part ANWAR = provider("anwar", "أنور الفهداوي", "CPA", "AN");
    public static final Part SAJA = provider("saja", "سجى الراوي", "BAYT", "AN");
    public static final Part FIRAS = provider("firas", "فراس المحمدي", "FURAT", "AN");
    public static final Part BASMA = provider("basma", "بسمة العتابي", "CPA", "BG");
    public static final Part NOOR = provider("noor", "نور الدين عباس", "KASB", "BG");
    public static final Part RAAD = provider("raad", "رعد التميمي", "MIZAN", "BG");
    public static final Part AZAD = provider("azad", "ئازاد سۆران", "ZAGROS", "AR");
    public static final Part CHRA = provider("chra", "چرا ئەحمەد", "KARGA", "AR");

    /** Everybody, so that any page of a new installation can be tried. */
    public static final List<Part> ALL = List.of(
            ZAINAB, YUSUF, HAIDAR, SHILAN, LAYLA, ROZHIN, KARWAN, NASRIN, SALMA, NADIA, OMAR, TARIQ, HANA, SAMIR,
            MAYSOON, HEMIN, ADMIN, AHMED, BILAL, MARYAM, SUHA, WAFA, KAWA);

    /** Who works in the rest of the country, beside Rana's story. */
    public static final List<Part> ELSEWHERE =
            List.of(LUBNA, MUSTAFA, RAFID, HUDA, ALIYA, RAND, MUNA, ANWAR, SAJA, FIRAS, BASMA, NOOR, RAAD, AZAD, CHRA);

    public static final Part JABBAR = seated("jabbar", "جبار الساعدي", "MOI");
    public static final Part SAWSAN = seated("sawsan", "سوسن الدليمي", "MOFA");
    public static final Part QASIM = seated("qasim", "قاسم العاني", "MOJ");
    public static final Part IBTISAM = seated("ibtisam", "ابتسام الموسوي", "MOLSA");
    public static final Part LUAY = seated("luay", "لؤي الحكيم", "MOP");

    /** The other members of the working group and of its taskforces, beside Nadia, Hemin and Maysoon. */
    public static final List<Part> WORKING_GROUP = List.of(JABBAR, SAWSAN, QASIM, IBTISAM, LUAY);

    public static final Part SARBAST = loans("sarbast", "سەربەست ئەحمەد", Role.LOAN_OFFICER);
    public static final Part SHIRIN = loans("shirin", "شیرین عەلی", Role.LOAN_OFFICER);
    public static final Part JAMAL = loans("jamal", "جەمال قادر", Role.LOAN_COMMITTEE);

    /** The loan desk of Erbil and its committee. */
    public static final List<Part> LOAN_DESK = List.of(SARBAST, SHIRIN, JAMAL);

    public static final Part AINO = Part.of("aino", "آينو فيرتانن", "FIN", "FIN-HQ", "BG", Role.PARTNER);
    public static final Part LENA = Part.of("lena", "لينا هوفمان", "IOM", "IOM-HQ", "BG", Role.PARTNER);

    /** Who is briefed: a donor, and an organisation of the United Nations. */
    public static final List<Part> PARTNERS = List.of(AINO, LENA);

    /** Signs travel documents at the embassy in Vilnius. */
    public static final Part WISAM = Part.of("wisam", "وسام الجنابي", "MOFA", "MOFA-VNO", "BG", Role.DOCUMENT_SIGNER);

    /** Reads them at Baghdad airport. */
    public static final Part SABAH = Part.of("sabah", "صباح الكناني", "MOI", "MOI-BGW", "BG", Role.SERVICE_COUNTER);

    /** Who issues and who checks travel documents. */
    public static final List<Part> TRAVEL = List.of(WISAM, SABAH);

    public static final Part AMEERA = Part.of("ameera", "أميرة الطائي", "MOI", "MOI-HQ", "BG", Role.REGISTER_OFFICER);
    public static final Part DALAL = Part.of("dalal", "دلال العزاوي", "MOI", "MOI-HQ", "BG", Role.REGISTER_OFFICER);
    public static final Part SALWAN =
            Part.of("salwan", "سلوان الحمداني", "MOI", "MOI-HQ", "BG", Role.REGISTER_ANSWERER);

    /** Who keeps the civil register, two because one alone links nobody, and who answers from it. */
    public static final List<Part> REGISTER = List.of(AMEERA, DALAL, SALWAN);

    /** Keeps claims of identity at the embassy in Vilnius. */
    public static final Part SARAB = Part.of("sarab", "سراب الجميلي", "MOFA", "MOFA-VNO", "BG", Role.CLAIM_OFFICER);

    public static final Part SALIM = Part.of("salim", "سالم الزبيدي", "MOI", "MOI-NAT", "BG", Role.FINDING_OFFICER);
    public static final Part NIDAL = Part.of("nidal", "نضال الحمداني", "MOI", "MOI-TRV", "BG", Role.FINDING_OFFICER);
    public static final Part ADNAN = Part.of("adnan", "عدنان الشمري", "MOI", "MOI-CIVIL", "BG", Role.REGISTER_ANSWERER);
    public static final Part BUSHRA =
            Part.of("bushra", "بشرى العكيلي", "MOT", "MOT-RATION", "BG", Role.REGISTER_ANSWERER);
    public static final Part FADHIL =
            Part.of("fadhil", "فاضل الربيعي", "MOI", "MOI-PASS", "BG", Role.REGISTER_ANSWERER);
    public static final Part SUAD = Part.of("suad", "سعاد الكاظمي", "MOI", "MOI-APPEAL", "BG", Role.APPEAL_PANEL);
    public static final Part DUNYA = Part.of("dunya", "دنيا رسول", "MOMD", "MOMD-HQ", "BG", Role.CATEGORY_OFFICER);

    /** Who works on claims of identity, answers for registers, decides, and hears appeals. */
    public static final List<Part> IDENTITY = List.of(SARAB, SALIM, NIDAL, ADNAN, BUSHRA, FADHIL, SUAD, DUNYA);

    public static final Part JWAN = Part.of("jwan", "ژوان محەمەد", "MOFA", "MOFA-VNO", "BG", Role.CONSULAR_OFFICER);
    public static final Part HIWA = Part.of("hiwa", "هیوا ئەحمەد", "MOMD", "MOMD-SAFE", "BG", Role.SAFEGUARD_OFFICER);
    public static final Part NAWAL = Part.of("nawal", "نوال الخزرجي", "MOI", "MOI-VER", "BG", Role.IDENTITY_VERIFIER);
    public static final Part LAYTH = Part.of("layth", "ليث العبودي", "MOI", "MOI-NAT", "BG", Role.NATIONALITY_OFFICER);
    public static final Part SUNDUS =
            Part.of("sundus", "سندس الراوي", "MOI", "MOI-NAT", "BG", Role.NATIONALITY_OFFICER);
    public static final Part RAGHAD =
            Part.of("raghad", "رغد الأنصاري", "MOMD", "MOMD-OPS", "BG", Role.OPERATION_OFFICER);
    public static final Part THAMER =
            Part.of("thamer", "ثامر العكيدي", "MOMD", "MOMD-OPS", "BG", Role.OPERATION_OFFICER);
    public static final Part ZEINA = Part.of("zeina", "زينة المشهداني", "MOI", "MOI-BGW", "BG", Role.RECEPTION_OFFICER);
    public static final Part MAZIN =
            Part.of("mazin", "مازن الخالدي", "MOMD", "MOMD-HQ", "BG", Role.COMMITTEE_SECRETARY);

    /** Who works on returns: the post, safeguards, verifying, the two who decide, two of operations, reception, and Committee 373. */
    public static final List<Part> RETURNS = List.of(JWAN, HIWA, NAWAL, LAYTH, SUNDUS, RAGHAD, THAMER, ZEINA, MAZIN);

    /** Everybody but the officers of the other governorates. */
    public static final List<Part> COMPANY = Stream.of(
                    ALL, WORKING_GROUP, PARTNERS, TRAVEL, REGISTER, IDENTITY, LOAN_DESK, RETURNS)
            .flatMap(List::stream)
            .toList();

    private final DemoAccounts accounts;

    private static Part seated(String username, String name, String organisation) {
        return Part.of(username, name, organisation, organisation + "-HQ", "BG", Role.FOCAL_POINT);
    }

    private static Part loans(String username, String name, Role role) {
        return Part.of(username, name, "MOLSA", "MOLSA-LOANS-AR", "AR", role);
    }

    private static Part provider(String username, String name, String organisation) {
        return provider(username, name, organisation, "NI");
    }

    private static Part provider(String username, String name, String organisation, String governorate) {
        return Part.of(username, name, organisation, organisation + "-" + governorate, governorate, Role.PROVIDER);
    }

    public Cast(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** Makes the accounts that are not there yet; the first of an office founds its key. */
    public void enter(List<Part> parts) {
        for (var part : parts) {
            accounts.enrolDemo(
                    part.username(),
                    part.name(),
                    part.organisation(),
                    part.office(),
                    part.governorate(),
                    part.roles(),
                    Language.AR,
                    PASSPHRASE);
        }
    }
}
