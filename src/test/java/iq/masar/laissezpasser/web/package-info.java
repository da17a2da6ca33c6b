@NullMarked
package iq.masar.laissezpasser.web;

import org.jspecify.annotations.NullMarked;
