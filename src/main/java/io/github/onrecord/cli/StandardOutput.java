package io.github.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream whose reader may leave early. Once it has left, bytes are dropped: nobody is there to miss them, and the
 * run can still answer with its exit code. Any other fault is thrown once, and remembered for writers that swallow it.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream stream;
    private boolean abandoned;
    private Optional<IOException> fault = Optional.empty();

    StandardOutput(OutputStream stream) {
        this.stream = stream;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** Throws the first fault, if there was one. */
    void check() throws IOException {
        if (fault.isPresent()) {
            throw fault.get();
        }
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        attempt(() -> stream.write(bytes, start, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(stream::flush);
    }

    private void attempt(Act act) throws IOException {
        if (abandoned || fault.isPresent()) {
            return;
        }
        try {
            act.run();
        } catch (IOException thrown) {
            if (isBrokenPipe(thrown)) {
                abandoned = true;
                return;
            }
            fault = Optional.of(thrown);
            throw thrown;
        }
    }

    /** Java has no type for it; Linux and macOS say "Broken pipe", Windows "The pipe is being closed" or "has been ended". */
    private static boolean isBrokenPipe(IOException thrown) {
        return String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private interface Act {
        void run() throws IOException;
    }
}
