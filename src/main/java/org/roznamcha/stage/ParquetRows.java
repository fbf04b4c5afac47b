package org.roznamcha.stage;

import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.roznamcha.page.source.CharacterEncoding;

/** Rows of Parquet as values by column: text, numbers, moments ({@link Instant}), local times and days (ISO 8601). */
final class ParquetRows extends RecordMaterializer<Map<String, Object>> {

    /** Julian day number of 1970-01-01, which INT96 stamps count from. */
    private static final long EPOCH_JULIAN_DAY = 2_440_588;

    private static final long SECONDS_PER_DAY = 86_400;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final int maxBytes;
    private final RowConverter root;
    private Map<String, Object> row = new HashMap<>();
    private long bytes;

    ParquetRows(MessageType schema, int maxBytes) {
        this.maxBytes = maxBytes;
        this.root = new RowConverter(schema);
    }

    @Override
    public Map<String, Object> getCurrentRecord() {
        return row;
    }

    /** How many bytes of text the current row has; those beyond the limit were not kept. */
    long bytes() {
        return bytes;
    }

    @Override
    public GroupConverter getRootConverter() {
        return root;
    }

    private final class RowConverter extends GroupConverter {

        private final List<Cell> cells;

        RowConverter(MessageType schema) {
            cells = schema.getFields().stream()
                    .map(field -> new Cell(field.asPrimitiveType()))
                    .toList();
        }

        @Override
        public Converter getConverter(int index) {
            return cells.get(index);
        }

        @Override
        public void start() {
            row = new HashMap<>();
            bytes = 0;
        }

        @Override
        public void end() {}
    }

    /** One column. */
    private final class Cell extends PrimitiveConverter {

        private final PrimitiveType type;

        Cell(PrimitiveType type) {
            this.type = type;
        }

        private void put(Object value) {
            row.put(type.getName(), value);
        }

        @Override
        public void addBinary(Binary value) {
            if (type.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
                put(moment(value));
                return;
            }
            bytes += value.length();
            if (bytes <= maxBytes) {
                put(CharacterEncoding.decode(value.getBytesUnsafe(), null, true).content());
            }
        }

        @Override
        public void addLong(long value) {
            put(
                    type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation stamp
                            ? moment(value, stamp)
                            : (Object) value);
        }

        @Override
        public void addInt(int value) {
            boolean day = type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
            put(day ? LocalDate.ofEpochDay(value).toString() : (Object) (long) value);
        }

        @Override
        public void addDouble(double value) {
            put(value);
        }

        @Override
        public void addFloat(float value) {
            put((double) value);
        }

        @Override
        public void addBoolean(boolean value) {
            put(value);
        }
    }

    private static Object moment(long value, TimestampLogicalTypeAnnotation stamp) {
        long perSecond = units(stamp.getUnit());
        Instant moment = Instant.ofEpochSecond(
                Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * (NANOS_PER_SECOND / perSecond));
        return stamp.isAdjustedToUTC()
                ? moment
                : LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString();
    }

    private static long units(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> 1_000;
            case MICROS -> 1_000_000;
            case NANOS -> NANOS_PER_SECOND;
        };
    }

    /** An INT96 stamp: nanoseconds of the day, then the Julian day. */
    private static Instant moment(Binary value) {
        var buffer = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        long nanos = buffer.getLong();
        long day = buffer.getInt() - EPOCH_JULIAN_DAY;
        return Instant.ofEpochSecond(day * SECONDS_PER_DAY, nanos);
    }
}
