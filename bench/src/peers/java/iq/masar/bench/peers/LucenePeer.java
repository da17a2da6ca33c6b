package iq.masar.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/** Lucene's fuzzy search over the same people, with the date of birth asked for in the ways that could help it. */
final class LucenePeer implements AutoCloseable {
    /** How the date of birth is used: not at all; as a wish; as a wish within a year about it, which also narrows. */
    enum Birth {
        NONE,
        WISH,
        NARROW
    }

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new WhitespaceTokenizer();
            return new TokenStreamComponents(words, new ArabicNormalizationFilter(new LowerCaseFilter(words)));
        }
    };
    private final MMapDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LucenePeer(Path persons, Path index) throws IOException {
        directory = new MMapDirectory(index);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(512));
                BufferedReader rows = Files.newBufferedReader(persons)) {
            for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                var cells = line.split("\t", -1);
                var document = new Document();
                document.add(new StoredField("id", Integer.parseInt(cells[0])));
                document.add(new TextField("lat", cells[2], Field.Store.NO));
                document.add(new TextField("ar", cells[1], Field.Store.NO));
                document.add(new StringField("dob", cells[7], Field.Store.NO));
                document.add(new StringField("year", cells[7].substring(0, 4), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /** Whether the true person is among the first ten. */
    boolean finds(int truth, String arabic, String latin, String dob, Birth birth) throws IOException {
        var names = new BooleanQuery.Builder();
        for (var word : words("lat", latin)) {
            var edits = word.length() > 4 ? 2 : word.length() > 2 ? 1 : 0;
            names.add(new FuzzyQuery(new Term("lat", word), edits, 0, 50, true), BooleanClause.Occur.SHOULD);
        }
        for (var word : words("ar", arabic)) {
            names.add(new FuzzyQuery(new Term("ar", word), word.length() > 2 ? 1 : 0, 0, 50, true), BooleanClause.Occur.SHOULD);
        }
        Query query = names.build();
        if (birth != Birth.NONE && !dob.isEmpty()) {
            var whole = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
            whole.add(new TermQuery(new Term("dob", dob)), BooleanClause.Occur.SHOULD);
            if (birth == Birth.NARROW) {
                var years = new BooleanQuery.Builder();
                for (var year = Integer.parseInt(dob.substring(0, 4)) - 1; years.build().clauses().size() < 3; year++) {
                    years.add(new TermQuery(new Term("year", Integer.toString(year))), BooleanClause.Occur.SHOULD);
                }
                whole.add(years.build(), BooleanClause.Occur.FILTER);
            }
            query = whole.build();
        }
        for (var hit : searcher.search(query, 10).scoreDocs) {
            if (searcher.storedFields().document(hit.doc).getField("id").numericValue().intValue() == truth) {
                return true;
            }
        }
        return false;
    }

    private List<String> words(String field, String text) throws IOException {
        var words = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
