/** Pages of claims, of register answerers and of the officers who decide. */
@NullMarked
package iq.masar.identity.web;

import org.jspecify.annotations.NullMarked;
