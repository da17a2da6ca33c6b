package iq.masar.mrz.model;

import java.util.Set;

/** State, organisation and person codes of ICAO Doc 9303 part 3 section 5. Germany is D, never DEU. */
public final class Codes {
    /** Utopia. */
    public static final String SPECIMEN = "UTO";

    private static final Set<String> STATES = Set.of("""
            ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH
            BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB
            CUW CXR CYM CYP CZE DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY
            GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ
            ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC
            MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK
            NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS
            RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD
            TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF
            WSM YEM ZAF ZMB ZWE D RKS ANT NTZ UTO
            UNO UNA UNK EUE XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC IAO
            """.strip().split("\\s+"));

    /** Stateless, refugee by the conventions, other refugee, unspecified; and the kinds of British nationality. */
    private static final Set<String> PEOPLE = Set.of("XXA", "XXB", "XXC", "XXX", "GBD", "GBN", "GBO", "GBS", "GBP");

    private Codes() {}

    /** Whether {@code code}, fillers removed, may issue a document. */
    public static boolean mayIssue(String code) {
        return STATES.contains(code);
    }

    /** Whether {@code code}, fillers removed, may stand as a nationality. */
    public static boolean mayBeNationality(String code) {
        return STATES.contains(code) || PEOPLE.contains(code);
    }
}
