package se.tillit.demo.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file of texts, with the same time on every entry. */
final class ZipPackage implements AutoCloseable {

    private static final LocalDateTime TIME = LocalDateTime.of(2024, 1, 2, 9, 0);

    private final ZipOutputStream zip;

    ZipPackage(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** An entry that is packed. */
    ZipPackage add(String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return put(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An entry that lies as it is, as the first one of an OpenDocument file must. */
    ZipPackage addStored(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(checksum.getValue());
        return put(entry, bytes);
    }

    private ZipPackage put(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        return this;
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
