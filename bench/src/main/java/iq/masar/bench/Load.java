package iq.masar.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** A number of readers who each ask again as soon as they are answered. */
final class Load {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int readers;
    private final AtomicLong asked = new AtomicLong();

    Load(int readers) {
        this.readers = readers;
    }

    /** What came of one stretch: CPU in milliseconds for each answered request, and waiting times. */
    record Result(long answered, long failed, double serviceMillis, double databaseMillis, double p50, double p99) {
        double perCpuSecond() {
            return 1000 / (serviceMillis + databaseMillis);
        }

        @Override
        public String toString() {
            return "%7d answered %4d failed | CPU/request %.3f ms service + %.3f ms database = %.0f a CPU-second | p50 %.1f ms p99 %.1f ms"
                    .formatted(answered, failed, serviceMillis, databaseMillis, perCpuSecond(), p50, p99);
        }
    }

    /** @param request the n-th request to ask; n never repeats */
    Result run(Duration length, CpuMeter meter, LongFunction<HttpRequest> request) {
        var waits = new ConcurrentLinkedQueue<Long>();
        var failed = new AtomicLong();
        var end = System.nanoTime() + length.toNanos();
        var before = meter.used();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reader = 0; reader < readers; reader++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        ask(request.apply(asked.incrementAndGet()), waits, failed);
                    }
                });
            }
        }
        return result(waits.stream().mapToLong(Long::longValue).toArray(), failed.get(), meter.used().since(before));
    }

    private void ask(HttpRequest request, ConcurrentLinkedQueue<Long> waits, AtomicLong failed) {
        var began = System.nanoTime();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() < 400) {
                waits.add(System.nanoTime() - began);
            } else {
                failed.incrementAndGet();
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Result result(long[] waits, long failed, CpuMeter.Used used) {
        Arrays.sort(waits);
        var requests = Math.max(1, waits.length);
        return new Result(
                waits.length,
                failed,
                1000 * used.service() / requests,
                1000 * used.database() / requests,
                at(waits, 0.5),
                at(waits, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
                        / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
