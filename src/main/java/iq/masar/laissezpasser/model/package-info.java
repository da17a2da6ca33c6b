/** Rules of the document that need no framework. */
@NullMarked
package iq.masar.laissezpasser.model;

import org.jspecify.annotations.NullMarked;
