package org.roznamcha.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.roznamcha.sample.synthetic.RowFile;

/** Pages as a local Parquet file, compressed with zstd. Holds a row group of 8 MB in memory. */
final class ParquetRows implements RowFile {

    private static final long ROW_GROUP_BYTES = 8L << 20;
    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message pages {
              required binary url (STRING);
              required binary fetched_at (STRING);
              optional binary title (STRING);
              optional binary published_at (STRING);
              optional binary html (STRING);
              optional binary text (STRING);
            }
            """);

    private final ParquetWriter<Group> writer;
    private final SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);

    private ParquetRows(ParquetWriter<Group> writer) {
        this.writer = writer;
    }

    /** Begins a file that is not there yet. */
    static RowFile create(Path file) throws IOException {
        return new ParquetRows(ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withWriteMode(ParquetFileWriter.Mode.CREATE)
                .build());
    }

    @Override
    public void add(Map<String, String> fields) throws IOException {
        Group row = groups.newGroup();
        fields.forEach(row::add);
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
