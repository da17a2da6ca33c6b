/** Pledges for everybody once announced, and the form for those who write them. */
@NullMarked
package iq.masar.pledges.web;

import org.jspecify.annotations.NullMarked;
