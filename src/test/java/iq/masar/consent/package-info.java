@org.jspecify.annotations.NullMarked
package iq.masar.consent;
