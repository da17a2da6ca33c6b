package iq.masar.statistics.model;

import iq.masar.secrecy.Cell;
import iq.masar.statistics.Table;
import iq.masar.statistics.Table.Column;
import iq.masar.statistics.Table.Row;
import iq.masar.statistics.Unit;
import java.util.List;

/** The table behind the map: every governorate, every measure the map may show. */
public final class PlaceTable {
    public static final List<Column> COLUMNS = List.of(
            new Column("open", Unit.COUNT),
            new Column("intakes", Unit.COUNT),
            new Column("sent", Unit.COUNT),
            new Column("silent", Unit.SHARE),
            new Column("confirmed", Unit.SHARE),
            new Column("unmet", Unit.PER_THOUSAND));

    private PlaceTable() {}

    public static Table of(Release release, List<String> places, String period) {
        return new Table(
                "governorates",
                COLUMNS,
                places.stream().map(place -> row(release, place, period)).toList());
    }

    /** The first row of a dashboard: the same measures for the place it is about. */
    public static Table of(Release release, String place, String period) {
        return new Table("headline", COLUMNS, List.of(row(release, place, period)));
    }

    private static Row row(Release release, String place, String period) {
        var sent = release.count(new Cell("sent", "", place, period));
        var intakes = release.count(new Cell("intakes", "", place, period));
        return new Row(
                "governorate",
                place,
                List.of(
                        release.count(new Cell("state", "open", place, period)),
                        intakes,
                        sent,
                        release.share(release.count(new Cell("answer", "silent", place, period)), sent),
                        release.share(release.count(new Cell("outcome", "confirmed", place, period)), sent),
                        release.perThousand(release.count(new Cell("unmet", "", place, period)), intakes)));
    }
}
