import { arriveFromSearch } from "./arrive-from-search.ts";
import { markCurrentSection } from "./current-section.ts";
import { offerCopies } from "./offer-copies.ts";
import { completePrintedAddress } from "./page-address.ts";

completePrintedAddress();
offerCopies();
markCurrentSection();
arriveFromSearch();
