/** What time and seeds bring: questions to providers, fictional services and their answers. */
@NullMarked
package iq.masar.directory.feed;

import org.jspecify.annotations.NullMarked;
