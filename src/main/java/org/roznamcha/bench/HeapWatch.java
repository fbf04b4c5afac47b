package org.roznamcha.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How much heap this process uses while it is watched.
 *
 * <p>The most that was in use says how lazily garbage was collected; what a full collection left behind is what the work
 * really holds at once. The smallest heap that a run needs lies between the two.
 */
public final class HeapWatch implements AutoCloseable {

    private static final String FULL = "end of major GC";

    private final NotificationListener listener = (notification, context) -> note(notification);
    private final List<NotificationEmitter> watched = new ArrayList<>();
    private final Set<String> heapPools;
    private final AtomicLong mostAfterCollection = new AtomicLong();
    private final AtomicLong mostLive = new AtomicLong();

    public HeapWatch() {
        List<MemoryPoolMXBean> pools = heapPools();
        heapPools = pools.stream().map(MemoryPoolMXBean::getName).collect(Collectors.toUnmodifiableSet());
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(listener, null, null);
                watched.add(emitter);
            }
        }
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private void note(Notification notification) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            GarbageCollectionNotificationInfo info =
                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            long used = 0;
            for (Map.Entry<String, MemoryUsage> pool :
                    info.getGcInfo().getMemoryUsageAfterGc().entrySet()) {
                used += heapPools.contains(pool.getKey()) ? pool.getValue().getUsed() : 0;
            }
            mostAfterCollection.accumulateAndGet(used, Math::max);
            if (info.getGcAction().equals(FULL)) {
                mostLive.accumulateAndGet(used, Math::max);
            }
        }
    }

    /** The most bytes in use: the sum of the peaks of the heap's parts. */
    public long peakBytes() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** The most bytes that a full collection left; after any collection where there was no full one, and 0 where there was none. */
    public long mostLiveBytes() {
        return mostLive.get() > 0 ? mostLive.get() : mostAfterCollection.get();
    }

    /** Seconds that collectors took since the process began. */
    public double collectionSeconds() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum()
                / 1e3;
    }

    @Override
    public void close() {
        for (NotificationEmitter emitter : watched) {
            try {
                emitter.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("The heap was not watched", e);
            }
        }
        watched.clear();
    }
}
