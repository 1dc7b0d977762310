package io.github.golive.read.code;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs work whose recursion follows the nesting of a file. */
public final class BigStack {

    /** Bytes of stack for the second attempt; enough for some hundred thousand nested parentheses. */
    private static final long SIZE = 512L << 20;

    private BigStack() {
    }

    /**
     * Returns what {@code work} gives; when the stack of this thread is too small for it, it runs once more on a thread
     * with a big one.
     *
     * @param work must not have effects before it returns
     * @return empty when even the big stack is too small
     */
    public static <T> Optional<T> call(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (StackOverflowError tooDeep) {
            return retry(work);
        }
    }

    private static <T> Optional<T> retry(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> {
            try {
                result.set(work.get());
            } catch (StackOverflowError stillTooDeep) {
                result.set(null);
            } catch (RuntimeException fault) {
                failure.set(fault);
            }
        }, "golive-deep", SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return Optional.ofNullable(result.get());
    }
}
