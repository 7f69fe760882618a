package org.assay.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something big that is made when it is first asked for, once. Thread-safe; what fails to be made is tried again. */
final class OnDemand<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    OnDemand(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        T ready = made;
        return ready != null ? ready : make();
    }

    boolean isMade() {
        return made != null;
    }

    private synchronized T make() {
        T ready = made;
        if (ready == null) {
            ready = making.get();
            made = ready;
        }
        return ready;
    }
}
