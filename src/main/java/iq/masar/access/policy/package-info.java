/** The table that says which role may call which endpoint; every room ships its rows in {@code policy.csv}. */
@NullMarked
package iq.masar.access.policy;

import org.jspecify.annotations.NullMarked;
