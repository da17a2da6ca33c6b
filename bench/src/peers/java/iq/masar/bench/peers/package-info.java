/** Masar beside others who do the same work, in one run. */
package iq.masar.bench.peers;
