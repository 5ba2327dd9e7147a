package io.github.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of an OpenDocument file. Pictures and other parts that nobody reads are never unpacked. */
final class OpenDocumentFile implements AutoCloseable {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Input input;
    private final Limits limits;
    private final ZipFile zip;
    private long bytesLeft;

    OpenDocumentFile(Input input, Limits limits) throws IOException {
        this.input = input;
        this.limits = limits;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(input.bytes()))
                .get();
        this.bytesLeft = limits.maxUnpackedBytes();
    }

    /** Whether the parts that hold words are locked by a password. */
    boolean isEncrypted() throws IOException, UnreadableInput {
        if (zip.getEntry("encrypted-package") != null) {
            return true;
        }
        return bytes("META-INF/manifest.xml")
                .map(manifest -> new String(manifest, UTF_8))
                .filter(manifest -> manifest.contains("encryption-data"))
                .isPresent();
    }

    /** The root element of a part, if the file has it. */
    Optional<Element> part(String name) throws IOException, SAXException, UnreadableInput {
        Optional<byte[]> xml = bytes(name);
        return xml.isPresent() ? Optional.of(root(xml.get())) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Optional<byte[]> bytes(String name) throws IOException, UnreadableInput {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes((int) Math.min(bytesLeft + 1, Integer.MAX_VALUE - 8));
            bytesLeft -= bytes.length;
            if (bytesLeft < 0) {
                throw limits.unpacksTooLarge(input.path());
            }
            return Optional.of(bytes);
        }
    }

    private static Element root(byte[] xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // its own prints
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own parser knows these features", impossible);
        }
    }
}
