package org.broadsheet.workspace;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The hands that work side by side. Results are handed on in the order in which the work was given, whichever hand was
 * faster, and only a few stand in memory at a time.
 */
public final class Crew implements AutoCloseable {

    /** Deeply nested texts need room: 16 MiB of address space, of which only what is used costs memory. */
    private static final long STACK = 16L << 20;

    /** Pieces of work in flight for each hand: enough that none waits for a slow neighbour. */
    private static final int AHEAD = 4;

    private final int hands;
    private final ExecutorService threads;

    /** A crew of {@code hands} threads, at least one. */
    public Crew(int hands) {
        this.hands = hands;
        threads = Executors.newFixedThreadPool(hands, task -> {
            Thread thread = new Thread(null, task, "broadsheet", STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does {@code job} for every piece of {@code work} and hands each result to {@code take} on the calling thread, in the
     * order of {@code work}. The first failure of a job ends everything and is thrown as it is.
     */
    public <A, B> void each(Iterator<A> work, Function<A, B> job, Consumer<B> take) {
        ArrayDeque<Future<B>> pending = new ArrayDeque<>();
        try {
            while (work.hasNext() || !pending.isEmpty()) {
                while (work.hasNext() && pending.size() < hands * AHEAD) {
                    A piece = work.next();
                    Callable<B> call = () -> job.apply(piece);
                    pending.add(threads.submit(call));
                }
                take.accept(result(pending.remove()));
            }
        } finally {
            pending.forEach(future -> future.cancel(true));
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
