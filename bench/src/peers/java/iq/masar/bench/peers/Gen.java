package iq.masar.bench.peers;

import java.io.*;
import java.nio.file.*;
import java.util.*;

/**
 * Invented people of Iraq and corrupted copies of them, the same for a seed: about 120 frequent given names and names of roots and patterns,
 * drawn by Zipf's law over 3,000 given and 12,000 family names. persons: id, Arabic, Latin, given, father, grandfather, family, date of birth,
 * sex, governorate, number, telephone. queries: id, true id, kind of corruption, Arabic, Latin, date. dup: rows like persons with the true id.
 */
final class Gen {
    static final String MALE = "محمد:mohammed,muhammad,mohamad,mohammad;احمد:ahmed,ahmad;علي:ali,aly;حسين:hussein,hussain,husain,hosein;حسن:hassan,hasan;"
        + "عباس:abbas;كريم:kareem,karim;جاسم:jassim,jasim,jasem;كاظم:kadhim,kazim,kadhem;عبدالله:abdullah,abdallah,abdulla;عبدالرحمن:abdulrahman,abdelrahman;"
        + "عبدالكريم:abdulkareem,abdulkarim;عمر:omar,umar;عثمان:othman,uthman;خالد:khalid,khaled;سعد:saad;صالح:saleh,salih;حيدر:haider,haydar,hayder;مصطفى:mustafa,mostafa;"
        + "ابراهيم:ibrahim,ebrahim;اسماعيل:ismail,ismael,esmail;يوسف:yousif,yusuf,youssef,yosif;موسى:musa,mousa,moosa;عيسى:issa,eissa,isa;داود:dawood,daoud,dawud;"
        + "سلمان:salman;سليمان:sulaiman,suleiman,sleman;طارق:tariq,tarek;ماجد:majid,majed;رعد:raad;فاضل:fadhil,fadil;قاسم:qasim,qassim,kasim;جعفر:jaafar,jafar,jaffar;"
        + "صادق:sadiq,sadeq;رضا:ridha,reza,rida;باقر:baqir,baqer;مهدي:mahdi,mehdi;هادي:hadi;جواد:jawad,javad;ليث:laith,layth;انور:anwar,anwer;سيروان:sirwan,seerwan;"
        + "ئازاد:azad;شێرکۆ:sherko,shirko;هێمن:hemin,hemn;کاوە:kawa,kaveh;دلێر:diler,dler;بێستون:bestun,bestoon;ڕێبوار:rebwar,rebwaar;هیوا:hiwa;ئارام:aram;گۆران:goran;"
        + "نوزاد:nawzad;رزگار:rizgar;سامان:saman;زانا:zana;شوان:shwan,shiwan;بختيار:bakhtiar,bakhtyar;توانا:twana";
    static final String FEMALE = "فاطمة:fatima,fatimah,fatma;زينب:zainab,zaynab,zeinab;مريم:maryam,mariam,meryem;عائشة:aisha,aysha,aesha;نور:noor,nour,nur;هدى:huda,hoda;"
        + "سارة:sara,sarah;ايمان:iman,eman;رقية:ruqaya,ruqayyah;خديجة:khadija,khadijah;سعاد:suad,souad;امينة:amina,ameena;شيماء:shaimaa,shayma;اسراء:israa,esraa;"
        + "دعاء:duaa,doaa;هبة:hiba,heba;رنا:rana;ميسون:maysoon,maisun;بشرى:bushra,boshra;سهام:siham,seham;شيرين:shirin,shereen;روژان:rojan,rozhan;شلێر:shler,shiler;"
        + "نەسرین:nasrin,nesrin;هەتاو:hataw;چرا:chra;گوڵاڵە:gulala,golala;ژیان:zhyan,jyan;تارا:tara;لانا:lana";
    static final char[] CONS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي".toCharArray();
    static final String[] CL = {"b","t","th","j","h","kh","d","dh","r","z","s","sh","s","d","t","dh","a","gh","f","q","k","l","m","n","h","w","y"};
    // patterns: 1,2,3 = root consonants; other = literal Arabic ; latin pattern alongside
    static final String[][] PAT = {{"1ا23","1a2i3"},{"12ي3","1a2ee3"},{"م12و3","ma12oo3"},{"12ا3","1a2aa3"},{"ا123","a12a3"},{"123ان","1a23an"},{"12و3","1a2oo3"},{"م1ا23","mu1a2i3"},{"1ي2ا3","1i2a3"},{"ت1ا23","ta1a2u3"},{"123ي","1i23i"},{"م12ا3","mi12a3"}};
    record Nm(String ar, String[] lat) {}
    final List<Nm> male = new ArrayList<>(), female = new ArrayList<>(), family = new ArrayList<>();
    final double[] cm, cf, cfam;
    static final String[] GOVS = {"baghdad","basra","nineveh","erbil","sulaymaniyah","duhok","kirkuk","anbar","diyala","babil","karbala","najaf","wasit","maysan","dhiqar","muthanna","qadisiyah","salahaddin","halabja"};
    static final int[] GOVW = {87,31,40,23,23,14,17,19,18,22,13,16,15,12,23,9,14,17,2};

    Gen() {
        parse(MALE, male); parse(FEMALE, female);
        SplittableRandom r = new SplittableRandom(7);
        Set<String> seen = new HashSet<>(); for (Nm n : male) seen.add(n.ar); for (Nm n : female) seen.add(n.ar);
        while (male.size() < 1800) { Nm n = root(r, false); if (seen.add(n.ar)) male.add(n); }
        while (female.size() < 1200) { Nm n = root(r, true); if (seen.add(n.ar)) female.add(n); }
        Set<String> fs = new HashSet<>();
        while (family.size() < 12000) {
            Nm b = family.size() < 3000 ? male.get(family.size() % male.size()) : root(r, false);
            int k = r.nextInt(10);
            Nm n;
            if (k < 7) n = new Nm("ال" + b.ar + "ي", sfx(b.lat, "al", "i"));
            else if (k < 8) n = new Nm("ال" + b.ar, sfx(b.lat, "al", ""));
            else if (k < 9) n = new Nm(b.ar + "ۆ", sfx(b.lat, "", "o"));
            else n = new Nm("بني " + b.ar, sfx(b.lat, "bani ", ""));
            if (fs.add(n.ar)) family.add(n);
        }
        cm = zipf(male.size(), .95); cf = zipf(female.size(), .95); cfam = zipf(family.size(), .75);
    }
    static String[] sfx(String[] a, String p, String s) { String[] o = new String[a.length]; for (int i = 0; i < a.length; i++) o[i] = p + a[i] + s; return o; }
    static void parse(String s, List<Nm> out) { for (String e : s.split(";")) { String[] p = e.split(":"); out.add(new Nm(p[0], p[1].split(","))); } }
    static Nm root(SplittableRandom r, boolean fem) {
        int a = r.nextInt(CONS.length), b, c; do b = r.nextInt(CONS.length); while (b == a); do c = r.nextInt(CONS.length); while (c == b);
        String[] p = PAT[r.nextInt(PAT.length)];
        StringBuilder ar = new StringBuilder(), la = new StringBuilder();
        for (char ch : p[0].toCharArray()) ar.append(ch == '1' ? CONS[a] : ch == '2' ? CONS[b] : ch == '3' ? CONS[c] : ch);
        for (char ch : p[1].toCharArray()) la.append(ch == '1' ? CL[a] : ch == '2' ? CL[b] : ch == '3' ? CL[c] : String.valueOf(ch));
        if (fem) { ar.append('ة'); la.append('a'); }
        String l = la.toString(), l2 = l.replace("ee", "i").replace("oo", "u").replace("aa", "a"), l3 = l.replace("q", "k").replace("dh", "z");
        LinkedHashSet<String> v = new LinkedHashSet<>(List.of(l)); v.add(l2); v.add(l3);
        return new Nm(ar.toString(), v.toArray(new String[0]));
    }
    static double[] zipf(int n, double s) { double[] c = new double[n]; double t = 0; for (int i = 0; i < n; i++) { t += Math.pow(i + 1, -s); c[i] = t; } for (int i = 0; i < n; i++) c[i] /= t; return c; }
    static int pick(double[] c, SplittableRandom r) { int i = Arrays.binarySearch(c, r.nextDouble()); return i < 0 ? Math.min(-i - 1, c.length - 1) : i; }
    static String lat(Nm n, SplittableRandom r) { int k = r.nextInt(10); return n.lat[k < 6 ? 0 : r.nextInt(n.lat.length)]; }
    void persons(int n, long seed, String out) throws IOException {
        SplittableRandom r = new SplittableRandom(seed); int gt = 0; for (int w : GOVW) gt += w;
        try (BufferedWriter w = Files.newBufferedWriter(Path.of(out))) {
            for (int i = 1; i <= n; i++) {
                boolean fem = r.nextBoolean();
                Nm g = fem ? female.get(pick(cf, r)) : male.get(pick(cm, r));
                Nm f = male.get(pick(cm, r)), gf = male.get(pick(cm, r)), fam = family.get(pick(cfam, r));
                String lg = lat(g, r), lf = lat(f, r), lgf = lat(gf, r), lfam = lat(fam, r);
                int y = 1940 + (int) (84 * Math.sqrt(r.nextDouble())), mo = 1 + r.nextInt(12), d = 1 + r.nextInt(28);
                if (r.nextInt(5) == 0) { mo = r.nextBoolean() ? 7 : 1; d = 1; }   // 1 July / 1 January birthdays, as in Iraqi registers
                int x = r.nextInt(gt), gi = 0; while (x >= GOVW[gi]) x -= GOVW[gi++];
                String nid = r.nextInt(10) < 7 ? String.format("%d%010d", y, r.nextLong(10_000_000_000L)).substring(0, 12) : "";
                String ph = r.nextInt(10) < 6 ? "07" + (7 + r.nextInt(2)) + String.format("%08d", r.nextInt(100_000_000)) : "";
                w.write(i + "\t" + g.ar + " " + f.ar + " " + gf.ar + " " + fam.ar + "\t" + lg + " " + lf + " " + lgf + " " + lfam + "\t" + lg + "\t" + lf + "\t" + lgf + "\t" + lfam
                    + "\t" + String.format("%04d-%02d-%02d", y, mo, d) + "\t" + (fem ? "F" : "M") + "\t" + GOVS[gi] + "\t" + nid + "\t" + ph + "\n");
            }
        }
    }
    static String typo(String s, SplittableRandom r, String alpha) {
        if (s.length() < 3) return s;
        int p = 1 + r.nextInt(s.length() - 1); char c = alpha.charAt(r.nextInt(alpha.length()));
        return switch (r.nextInt(4)) { case 0 -> s.substring(0, p) + s.substring(p + 1); case 1 -> s.substring(0, p) + c + s.substring(p);
            case 2 -> s.substring(0, p) + c + s.substring(p + 1); default -> p + 1 < s.length() ? s.substring(0, p) + s.charAt(p + 1) + s.charAt(p) + s.substring(p + 2) : s.substring(0, p); };
    }
    static String arNorm(String s, SplittableRandom r) { return switch (r.nextInt(4)) { case 0 -> s.replace('ة', 'ه'); case 1 -> s.replace('ى', 'ي').replace("ا", "أ"); case 2 -> s.replace("عبدال", "عبد ال"); default -> s.replace('ي', 'ی').replace('ك', 'ک'); }; }
    String relat(String tok, SplittableRandom r) { // another spelling of the same name: vowel and digraph variants
        String t = tok;
        for (int k = 0; k < 2; k++) t = switch (r.nextInt(8)) { case 0 -> t.replaceFirst("ee", "i"); case 1 -> t.replaceFirst("oo", "u"); case 2 -> t.replaceFirst("q", "k"); case 3 -> t.replaceFirst("dh", "d"); case 4 -> t.replaceFirst("a", "e"); case 5 -> t.replaceFirst("i", "e"); case 6 -> t.replaceFirst("([bdhjklmnrst])([aeiou])", "$1$1$2"); default -> t.replaceFirst("u", "o"); };
        return t;
    }
    /** kinds: 0 typo in one token, 1 respelling of all tokens, 2 typo + grandfather dropped, 3 tokens swapped + respelled, 4 two typos + respelling, 5 exact */
    String[] corrupt(String[] p, int kind, SplittableRandom r) {
        String[] L = p[2].split(" "), A = p[1].split(" "); String AL = "abcdefghijklmnopqrstuvwxyz", AA = new String(CONS);
        int i = r.nextInt(L.length), j = r.nextInt(A.length);
        switch (kind) {
            case 0 -> { L[i] = typo(L[i], r, AL); A[j] = typo(A[j], r, AA); }
            case 1 -> { for (int k = 0; k < L.length; k++) L[k] = relat(L[k], r); for (int k = 0; k < A.length; k++) A[k] = arNorm(A[k], r); }
            case 2 -> { L[i] = typo(L[i], r, AL); A[j] = typo(A[j], r, AA); L = drop(L, 2); A = drop(A, 2); }
            case 3 -> { for (int k = 0; k < L.length; k++) L[k] = relat(L[k], r); String t = L[0]; L[0] = L[L.length - 1]; L[L.length - 1] = t; A[j] = arNorm(A[j], r); t = A[0]; A[0] = A[A.length - 1]; A[A.length - 1] = t; }
            case 4 -> { for (int k = 0; k < L.length; k++) L[k] = relat(L[k], r); L[i] = typo(L[i], r, AL); int i2 = (i + 1) % L.length; L[i2] = typo(L[i2], r, AL); for (int k = 0; k < A.length; k++) A[k] = arNorm(A[k], r); A[j] = typo(A[j], r, AA); }
            default -> {}
        }
        return new String[]{String.join(" ", A), String.join(" ", L)};
    }
    static String[] drop(String[] a, int i) { if (a.length <= 3) return a; String[] o = new String[a.length - 1]; for (int k = 0, q = 0; k < a.length; k++) if (k != i) o[q++] = a[k]; return o; }
    static String dobErr(String d, SplittableRandom r) { int y = Integer.parseInt(d.substring(0, 4)); return switch (r.nextInt(10)) { case 0 -> y + "-07-01"; case 1 -> (y + 1) + d.substring(4); case 2 -> (y - 1) + d.substring(4); case 3 -> ""; default -> d; }; }
    void queries(String in, int m, long seed, String out, boolean full) throws IOException {
        int n = 0; try (BufferedReader b = Files.newBufferedReader(Path.of(in))) { while (b.readLine() != null) n++; }
        SplittableRandom r = new SplittableRandom(seed); TreeSet<Integer> want = new TreeSet<>(); while (want.size() < m) want.add(r.nextInt(n));
        List<String> rows = new ArrayList<>();
        try (BufferedReader b = Files.newBufferedReader(Path.of(in))) { String l; int k = 0; while ((l = b.readLine()) != null) if (want.contains(k++)) rows.add(l); }
        Collections.shuffle(rows, new Random(seed));
        try (BufferedWriter w = Files.newBufferedWriter(Path.of(out))) {
            int q = 0; for (String l : rows) { String[] p = l.split("\t", -1); int kind = q % 5; String[] c = corrupt(p, kind, r); String dob = dobErr(p[7], r);
                if (!full) w.write((q++) + "\t" + p[0] + "\t" + kind + "\t" + c[0] + "\t" + c[1] + "\t" + dob + "\n");
                else { String[] t = c[1].split(" "); boolean s = t.length == 3;
                    w.write((1_000_000_000 + q++) + "\t" + c[0] + "\t" + c[1] + "\t" + t[0] + "\t" + (t.length > 1 ? t[1] : "") + "\t" + (s ? "" : t.length > 2 ? t[2] : "") + "\t" + t[t.length - 1] + "\t" + dob + "\t" + p[8] + "\t" + (r.nextInt(10) == 0 ? GOVS[r.nextInt(19)] : p[9]) + "\t" + (r.nextInt(10) < 4 ? p[10] : "") + "\t" + (r.nextInt(10) < 3 ? p[11] : "") + "\t" + p[0] + "\n"); } }
        }
    }
}
