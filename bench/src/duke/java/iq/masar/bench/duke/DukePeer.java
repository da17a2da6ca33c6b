package iq.masar.bench.duke;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** Duke 1.2 over its own Lucene in memory, ten candidates a row, best match only; answers {@code left right} ids of the links. */
public final class DukePeer implements BiFunction<List<String[]>, List<String[]>, Collection<String>> {
    private static final int FIRST_CELL = 3; // of the generator's rows
    private static final int CANDIDATES = 10;
    private static final int BATCH = 40_000;
    private static final double THRESHOLD = 0.85;

    @Override
    public Collection<String> apply(List<String[]> left, List<String[]> right) {
        var configuration = new ConfigurationImpl();
        configuration.setProperties(properties());
        configuration.setThreshold(THRESHOLD);
        var database = new LuceneDatabase();
        database.setMaxSearchHits(CANDIDATES);
        database.setOverwrite(true);
        configuration.setDatabase(database);
        configuration.addDataSource(1, source(left));
        configuration.addDataSource(2, source(right));
        var processor = new Processor(configuration);
        var links = new ConcurrentLinkedQueue<String>();
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record one, Record other, double confidence) {
                var first = one.getValue("id");
                var second = other.getValue("id");
                links.add(first.length() < second.length() ? first + " " + second : second + " " + first); // ids of the right begin at a thousand million
            }
        });
        processor.link(configuration.getDataSources(1), configuration.getDataSources(2), false, BATCH);
        processor.close();
        return links;
    }

    private static List<Property> properties() {
        var properties = new ArrayList<Property>();
        properties.add(new PropertyImpl("id"));
        properties.add(property("given", new JaroWinkler(), 0.35, 0.75));
        properties.add(property("father", new JaroWinkler(), 0.35, 0.75));
        properties.add(property("grand", new JaroWinkler(), 0.4, 0.75));
        properties.add(property("family", new JaroWinkler(), 0.35, 0.85));
        properties.add(property("dob", new Levenshtein(), 0.3, 0.95));
        properties.add(property("sex", new ExactComparator(), 0.1, 0.52));
        properties.add(property("gov", new ExactComparator(), 0.45, 0.6));
        properties.add(property("nid", new ExactComparator(), 0.2, 0.99));
        properties.add(property("phone", new ExactComparator(), 0.4, 0.95));
        return properties;
    }

    private static Property property(String name, Comparator comparator, double low, double high) {
        return new PropertyImpl(name, comparator, low, high);
    }

    private static DataSource source(List<String[]> rows) {
        var names = List.of("given", "father", "grand", "family", "dob", "sex", "gov", "nid", "phone");
        var records = new ArrayList<Record>();
        for (var cells : rows) {
            var record = new RecordImpl();
            record.addValue("id", cells[0]);
            for (var i = 0; i < names.size(); i++) {
                if (!cells[FIRST_CELL + i].isEmpty()) {
                    record.addValue(names.get(i), cells[FIRST_CELL + i]);
                }
            }
            records.add(record);
        }
        return new InMemoryDataSource(records);
    }
}
