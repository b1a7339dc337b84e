// Generated from services/*/openapi.json by `npm run api-types`; do not edit.

export interface paths {
    "/api/pairing/v1/dictionaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Dictionaries
         * @description The lists of this API and where each one's fields are explained.
         */
        get: operations["list_dictionaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/dictionaries/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Dictionary
         * @description The fields of a list: what each says, its kind, unit and codes; also as CSVW metadata of its CSV.
         */
        get: operations["get_dictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Events
         * @description Events: visits, workshops, signings, summits; the latest one first.
         *
         *     `q` looks in the title, the place, the names of hosts and participants in all languages, their slugs and its own.
         */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Event
         * @description One event, with its hosts, participants and pairings.
         */
        get: operations["get_event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Indicators
         * @description Figures that programmes published about themselves.
         *
         *     They are statements of their sources, not counted from the records here. `q` looks in the name and the slug.
         */
        get: operations["list_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/indicators/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Indicator
         * @description One published figure.
         */
        get: operations["get_indicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Features Landing Page
         * @description Where a client of OGC API - Features begins: the address to give to QGIS or GDAL.
         */
        get: operations["get_features_landing_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Feature Collections
         * @description The collections: what each holds, where and when its features are, and the address of the features.
         */
        get: operations["list_feature_collections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc/collections/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Feature Collection
         * @description One collection: what it holds, where and when its features are, and the address of the features.
         */
        get: operations["get_feature_collection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc/collections/pairings/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pairing Features
         * @description Pairings as GeoJSON features, in order of the id; `next` among the links is the next page.
         */
        get: operations["list_pairing_features"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc/collections/pairings/items/{featureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pairing Feature
         * @description One pairing as a GeoJSON feature.
         */
        get: operations["get_pairing_feature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc/collections/territories/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Territory Features
         * @description Territories as GeoJSON features, in order of the id; `next` among the links is the next page.
         */
        get: operations["list_territory_features"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc/collections/territories/items/{featureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Territory Feature
         * @description One territory as a GeoJSON feature.
         */
        get: operations["get_territory_feature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/ogc/conformance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Features Conformance
         * @description Which parts of OGC API - Features are kept: core and GeoJSON of Part 1.
         */
        get: operations["get_features_conformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Organisations
         * @description Organisations that take part in the cooperation.
         *
         *     `q` looks in the names in all languages and the slug.
         */
        get: operations["list_organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organisation
         * @description One organisation.
         */
        get: operations["get_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pairings
         * @description Pairings of cities and regions.
         *
         *     `q` looks in the names of the members in all languages, the slug and the summary. Pairings that are only
         *     proposed or under discussion, and those declined or lapsed before they were agreed, are not public and never
         *     shown or counted.
         */
        get: operations["list_pairings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/pairings/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pairing
         * @description One pairing, with its events and the evidence for it.
         */
        get: operations["get_pairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Programmes
         * @description Programmes of cooperation, the first one first.
         *
         *     `q` looks in the names in all languages, the short name and the slug.
         */
        get: operations["list_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/programmes/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Programme
         * @description One programme.
         */
        get: operations["get_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Statistics
         * @description Counts over a selection: pairings by programme, strand, state, topic, country and year, and events.
         */
        get: operations["get_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Territories
         * @description Cities, metropolitan areas, regions and consortia.
         *
         *     `q` looks in the names in all languages and the slug.
         */
        get: operations["list_territories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Territory
         * @description One territory, with its partners and the topics of its pairings.
         */
        get: operations["get_territory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Topics
         * @description Topics of cooperation.
         *
         *     `q` looks in the names in all languages, the code and the names of the same topic in other schemes.
         */
        get: operations["list_topics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/topics/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Topic
         * @description One topic.
         */
        get: operations["get_topic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Agreement
         * @description A document that the members signed.
         */
        Agreement: {
            /** @description What was signed */
            kind: components["schemas"]["AgreementKind"];
            /**
             * Note
             * @description What a reader should know about it
             */
            note: string | null;
            /**
             * Signedon
             * @description Day of the signature
             */
            signedOn: string | null;
            /** @description How much of `signedOn` is known */
            signedOnPrecision: components["schemas"]["DatePrecision"] | null;
        };
        /**
         * AgreementKind
         * @description What was signed.
         * @enum {string}
         */
        AgreementKind: "letter_of_intent" | "joint_declaration" | "mou" | "partnership_agreement" | "roadmap";
        /**
         * BasisStrength
         * @description What the source shows. Only the first two make a pairing; the third makes an event.
         * @enum {string}
         */
        BasisStrength: "agreement" | "pairing_stated" | "activity_only";
        /**
         * DatePrecision
         * @description How much of a date is known; the unknown parts of the date that carries it are set to 1.
         * @enum {string}
         */
        DatePrecision: "day" | "month" | "year";
        /**
         * Dictionaries
         * @description The dictionaries of all lists.
         */
        Dictionaries: {
            /**
             * Items
             * @description One for each list
             */
            items: components["schemas"]["DictionaryReference"][];
        };
        /**
         * Dictionary
         * @description The fields of a list, in the order of its columns.
         */
        Dictionary: {
            /**
             * Description
             * @description What one record is, in English
             */
            description: string;
            /**
             * Fields
             * @description What a record of the list has
             */
            fields: components["schemas"]["DictionaryField"][];
            /**
             * Formats
             * @description What the list is offered in
             */
            formats: components["schemas"]["DictionaryFormat"][];
            /**
             * Licence
             * @description Address of the terms of use
             */
            licence: string;
            /**
             * Listurl
             * @description Address of the list
             */
            listUrl: string;
            /**
             * Name
             * @description Name of the list
             * @example signatories
             */
            name: string;
            /**
             * Recordfields
             * @description What a record read by itself has besides: these are never in lists and tables
             */
            recordFields: components["schemas"]["DictionaryField"][];
            /**
             * Title
             * @description What is listed, in English
             */
            title: string;
            /**
             * Url
             * @description Address of the dictionary
             */
            url: string;
        };
        /**
         * DictionaryCode
         * @description One value of a closed list.
         */
        DictionaryCode: {
            /**
             * Code
             * @description The value
             * @example city_to_city
             */
            code: string;
            /**
             * Meaning
             * @description What it means, in English
             */
            meaning: string;
        };
        /**
         * DictionaryField
         * @description One field of a list's records, and one column of its tables.
         */
        DictionaryField: {
            /**
             * Codes
             * @description Its possible values, where they are a closed list
             */
            codes: components["schemas"]["DictionaryCode"][];
            /**
             * Description
             * @description What it says, in English
             */
            description: string;
            /**
             * Fields
             * @description Its own fields, where it is a record or several
             */
            fields: components["schemas"]["DictionaryField"][];
            /** @description What kind of value it has */
            kind: components["schemas"]["FieldKind"];
            /**
             * Name
             * @description Name of the field and of the column
             * @example population
             */
            name: string;
            /**
             * Nullable
             * @description Whether it can be not known: null, and an empty cell of a table
             */
            nullable: boolean;
            /**
             * Unit
             * @description Unit of the value; null where it has none
             * @example inhabitants
             */
            unit: string | null;
        };
        /**
         * DictionaryFormat
         * @description A format that the list is offered in.
         */
        DictionaryFormat: {
            /**
             * Mediatype
             * @description Its media type, for Accept
             */
            mediaType: string;
            /**
             * Name
             * @description Its name as value of `f`
             * @example xlsx
             */
            name: string;
            /**
             * Url
             * @description Address of the list in this format
             */
            url: string;
            /**
             * Whole
             * @description Whether the address answers the whole selection; else it answers in pages
             */
            whole: boolean;
        };
        /**
         * DictionaryReference
         * @description The dictionary of a list, named.
         */
        DictionaryReference: {
            /**
             * Description
             * @description What one record is, in English
             */
            description: string;
            /**
             * Name
             * @description Name of the list
             * @example signatories
             */
            name: string;
            /**
             * Title
             * @description What is listed, in English
             */
            title: string;
            /**
             * Url
             * @description Address of the dictionary
             */
            url: string;
        };
        /**
         * Event
         * @description An event with all that is public of it.
         */
        Event: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             */
            country: string | null;
            /**
             * Createdat
             * Format: date-time
             * @description When the record came into this register (UTC)
             */
            createdAt: string;
            /**
             * Endson
             * Format: date
             * @description Last day
             */
            endsOn: string;
            /**
             * Geonamesid
             * @description GeoNames identifier of the place; null where not known
             */
            geonamesId: number | null;
            /**
             * Hosts
             * @description Who invited
             */
            hosts: components["schemas"]["EventParticipant"][];
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /** @description What kind of meeting it was */
            kind: components["schemas"]["EventKind"];
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84)
             */
            latitude: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84)
             */
            longitude: number | null;
            /** @description How people met */
            mode: components["schemas"]["EventMode"] | null;
            /**
             * Pairings
             * @description The pairings it belongs to
             */
            pairings: components["schemas"]["EventPairingReference"][];
            /**
             * Participants
             * @description Who took part
             */
            participants: components["schemas"]["EventParticipant"][];
            /**
             * People
             * @description How many people came in all
             */
            people: number | null;
            /**
             * Place
             * @description Where it was, in English
             * @example Tokyo
             */
            place: string | null;
            /**
             * Placenames
             * @description The same by language (BCP 47); empty where the place is not known
             * @example {
             *       "en": "Tokyo",
             *       "ja": "東京"
             *     }
             */
            placeNames: {
                [key: string]: string;
            };
            /** @description How much of the dates is known */
            precision: components["schemas"]["DatePrecision"];
            /**
             * Programme
             * @description Slug of the programme
             */
            programme: string | null;
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /** @description Where the record comes from */
            source: components["schemas"]["Evidence"];
            /**
             * Startson
             * Format: date
             * @description First day
             */
            startsOn: string;
            /** @description The strand it belongs to; null for the whole programme */
            strand: components["schemas"]["Strand"] | null;
            /**
             * Summary
             * @description What happened, in English
             */
            summary: string | null;
            /**
             * Title
             * @description Title in English
             */
            title: string;
            /**
             * Titles
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            titles: {
                [key: string]: string;
            };
            /**
             * Topics
             * @description Codes of its topics
             */
            topics: string[];
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
        };
        /**
         * EventItem
         * @description An event as lists show it. All fields are there unless `fields` selects some.
         */
        EventItem: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             */
            country?: string | null;
            /**
             * Endson
             * Format: date
             * @description Last day
             */
            endsOn?: string;
            /**
             * Geonamesid
             * @description GeoNames identifier of the place; null where not known
             */
            geonamesId?: number | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /** @description What kind of meeting it was */
            kind?: components["schemas"]["EventKind"];
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84)
             */
            latitude?: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84)
             */
            longitude?: number | null;
            /** @description How people met */
            mode?: components["schemas"]["EventMode"] | null;
            /**
             * People
             * @description How many people came in all
             */
            people?: number | null;
            /**
             * Place
             * @description Where it was, in English
             * @example Tokyo
             */
            place?: string | null;
            /**
             * Placenames
             * @description The same by language (BCP 47); empty where the place is not known
             * @example {
             *       "en": "Tokyo",
             *       "ja": "東京"
             *     }
             */
            placeNames?: {
                [key: string]: string;
            };
            /** @description How much of the dates is known */
            precision?: components["schemas"]["DatePrecision"];
            /**
             * Programme
             * @description Slug of the programme
             */
            programme?: string | null;
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug?: string;
            /** @description Where the record comes from */
            source?: components["schemas"]["Evidence"];
            /**
             * Startson
             * Format: date
             * @description First day
             */
            startsOn?: string;
            /** @description The strand it belongs to; null for the whole programme */
            strand?: components["schemas"]["Strand"] | null;
            /**
             * Title
             * @description Title in English
             */
            title?: string;
            /**
             * Titles
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            titles?: {
                [key: string]: string;
            };
            /**
             * Topics
             * @description Codes of its topics
             */
            topics?: string[];
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
        };
        /**
         * EventKind
         * @description What kind of meeting it was.
         * @enum {string}
         */
        EventKind: "launch" | "study_visit" | "staff_exchange" | "workshop" | "webinar" | "kick_off" | "bilateral_meeting" | "preparatory_meeting" | "business_event" | "conference" | "signing" | "high_level_dialogue" | "summit" | "steering_committee";
        /**
         * EventMode
         * @description How people met.
         * @enum {string}
         */
        EventMode: "in_person" | "online" | "hybrid";
        /**
         * EventPairingReference
         * @description A pairing that the event belongs to, named.
         */
        EventPairingReference: {
            /**
             * Name
             * @description Its members by side, in English
             * @example Rome – Yantai
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
        };
        /**
         * EventParticipant
         * @description Who took part: a territory, an organisation, or somebody known by name alone.
         */
        EventParticipant: {
            /**
             * Name
             * @description Name in English
             * @example Yokohama
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Note
             * @description In which role they came
             */
            note: string | null;
            /**
             * Organisation
             * @description Slug of the organisation, where it is one
             */
            organisation: string | null;
            /**
             * People
             * @description How many people came
             */
            people: number | null;
            /**
             * Territory
             * @description Slug of the territory, where it is one
             */
            territory: string | null;
        };
        /**
         * EventReference
         * @description An event, named.
         */
        EventReference: {
            /** @description What kind of meeting it was */
            kind: components["schemas"]["EventKind"];
            /** @description How much of the dates is known */
            precision: components["schemas"]["DatePrecision"];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /**
             * Startson
             * Format: date
             * @description First day
             */
            startsOn: string;
            /**
             * Title
             * @description Title in English
             */
            title: string;
            /**
             * Titles
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            titles: {
                [key: string]: string;
            };
        };
        /**
         * EventStatisticsBreakdown
         * @description Events by one dimension. By year, an event that may have lasted into the next year counts in both.
         */
        EventStatisticsBreakdown: {
            /** @description By what is counted */
            dimension: components["schemas"]["EventStatisticsDimension"];
            /**
             * Rows
             * @description The values, most events first; years in order
             */
            rows: components["schemas"]["EventStatisticsRow"][];
            /**
             * Withoutvalue
             * @description Events that have none
             */
            withoutValue: number;
            /**
             * Withvalue
             * @description Events that have a value here
             */
            withValue: number;
        };
        /**
         * EventStatisticsDimension
         * @description By what events are counted.
         * @enum {string}
         */
        EventStatisticsDimension: "kind" | "strand" | "year";
        /**
         * EventStatisticsRow
         * @description One value of a dimension.
         */
        EventStatisticsRow: {
            /**
             * Events
             * @description Events with this value
             */
            events: number;
            /**
             * Value
             * @description The value: a code or a year
             * @example study_visit
             */
            value: string;
        };
        /**
         * Evidence
         * @description A source together with what it says about this record.
         */
        Evidence: {
            /**
             * Accessedon
             * @description Day on which the source was read
             */
            accessedOn: string | null;
            /**
             * Basis
             * @description What the source states, in short
             * @example pairing stated
             */
            basis: string | null;
            /** @description How strong the statement is */
            basisStrength: components["schemas"]["BasisStrength"] | null;
            /**
             * Licence
             * @description Licence of the data taken over
             * @example CC-BY-4.0
             */
            licence: string | null;
            /**
             * Publisher
             * @description Who published it
             * @example Joint Research Centre
             */
            publisher: string | null;
            /** @description How far it was checked */
            status: components["schemas"]["SourceStatus"];
            /**
             * Title
             * @description Title of the source
             * @example GCoM-MyCovenant dataset, 5th release
             */
            title: string;
            /**
             * Url
             * @description Address of the source
             */
            url: string | null;
        };
        /**
         * Extent
         * @description Where and when the features are; what is not known is left out.
         */
        Extent: {
            /** @description Where the features are */
            spatial?: components["schemas"]["SpatialExtent"] | null;
            /** @description When the features are */
            temporal?: components["schemas"]["TemporalExtent"] | null;
        };
        /**
         * FeatureCollectionDescription
         * @description What a collection holds and how to read it.
         */
        FeatureCollectionDescription: {
            /**
             * Crs
             * @description Coordinate reference systems offered
             * @example [
             *       "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
             *     ]
             */
            crs: string[];
            /**
             * Description
             * @description What it holds, in English
             */
            description: string;
            /** @description Where and when its features are */
            extent: components["schemas"]["Extent"];
            /**
             * Id
             * @description Its name in addresses
             * @example signatories
             */
            id: string;
            /**
             * Itemtype
             * @description It holds features
             * @constant
             */
            itemType: "feature";
            /**
             * Links
             * @description Features, the list behind them, data dictionary and licence
             */
            links: components["schemas"]["FeatureLink"][];
            /**
             * Title
             * @description Its name, in English
             */
            title: string;
        };
        /**
         * FeatureCollections
         * @description The collections of an API.
         */
        FeatureCollections: {
            /**
             * Collections
             * @description The collections
             */
            collections: components["schemas"]["FeatureCollectionDescription"][];
            /**
             * Links
             * @description This document, and the licence of the data
             */
            links: components["schemas"]["FeatureLink"][];
        };
        /**
         * FeatureGeometry
         * @description A GeoJSON geometry (RFC 7946) in degrees of WGS 84, longitude first.
         */
        FeatureGeometry: {
            /**
             * Coordinates
             * @description A position, or lists of positions
             * @example [
             *       135.768,
             *       35.011
             *     ]
             */
            coordinates: unknown[];
            /**
             * Type
             * @description Its type, one for all features of a collection
             * @example Point
             */
            type: string;
        };
        /**
         * FeatureItem[PairingItem]
         * @description A GeoJSON feature.
         */
        FeatureItem_PairingItem_: {
            /** @description Where it is; null where that is not known */
            geometry: components["schemas"]["FeatureGeometry"] | null;
            /**
             * Id
             * @description Its name in addresses
             */
            id: string;
            /** @description The record, as in the list */
            properties: components["schemas"]["PairingItem"];
            /**
             * Type
             * @description A GeoJSON feature
             * @constant
             */
            type: "Feature";
        };
        /**
         * FeatureItem[TerritoryItem]
         * @description A GeoJSON feature.
         */
        FeatureItem_TerritoryItem_: {
            /** @description Where it is; null where that is not known */
            geometry: components["schemas"]["FeatureGeometry"] | null;
            /**
             * Id
             * @description Its name in addresses
             */
            id: string;
            /** @description The record, as in the list */
            properties: components["schemas"]["TerritoryItem"];
            /**
             * Type
             * @description A GeoJSON feature
             * @constant
             */
            type: "Feature";
        };
        /**
         * FeatureLink
         * @description A link (RFC 8288).
         */
        FeatureLink: {
            /**
             * Href
             * @description Address, absolute where the platform knows its public name
             */
            href: string;
            /**
             * Rel
             * @description What is found there, as a link relation
             * @example self
             */
            rel: string;
            /**
             * Title
             * @description What is found there, in English
             */
            title?: string | null;
            /**
             * Type
             * @description Media type of what is found there
             * @example application/geo+json
             */
            type?: string | null;
        };
        /**
         * FeaturePage[PairingItem]
         * @description One page of a collection as a GeoJSON FeatureCollection.
         */
        FeaturePage_PairingItem_: {
            /**
             * Features
             * @description The features of this page
             */
            features: components["schemas"]["FeatureItem_PairingItem_"][];
            /**
             * Links
             * @description This page, the next one where there is one, and the licence
             */
            links: components["schemas"]["FeatureLink"][];
            /**
             * Numbermatched
             * @description Features of the whole selection
             */
            numberMatched: number;
            /**
             * Numberreturned
             * @description Features in this page
             */
            numberReturned: number;
            /**
             * Timestamp
             * Format: date-time
             * @description When the answer was made (UTC)
             */
            timeStamp: string;
            /**
             * Type
             * @description A GeoJSON FeatureCollection
             * @constant
             */
            type: "FeatureCollection";
        };
        /**
         * FeaturePage[TerritoryItem]
         * @description One page of a collection as a GeoJSON FeatureCollection.
         */
        FeaturePage_TerritoryItem_: {
            /**
             * Features
             * @description The features of this page
             */
            features: components["schemas"]["FeatureItem_TerritoryItem_"][];
            /**
             * Links
             * @description This page, the next one where there is one, and the licence
             */
            links: components["schemas"]["FeatureLink"][];
            /**
             * Numbermatched
             * @description Features of the whole selection
             */
            numberMatched: number;
            /**
             * Numberreturned
             * @description Features in this page
             */
            numberReturned: number;
            /**
             * Timestamp
             * Format: date-time
             * @description When the answer was made (UTC)
             */
            timeStamp: string;
            /**
             * Type
             * @description A GeoJSON FeatureCollection
             * @constant
             */
            type: "FeatureCollection";
        };
        /**
         * FeaturesConformance
         * @description Which parts of the standard are kept.
         */
        FeaturesConformance: {
            /**
             * Conformsto
             * @description Conformance classes
             */
            conformsTo: string[];
        };
        /**
         * FeaturesLandingPage
         * @description Where a client of OGC API - Features begins.
         */
        FeaturesLandingPage: {
            /**
             * Description
             * @description What it holds, in English
             */
            description: string;
            /**
             * Links
             * @description API definition, conformance and collections
             */
            links: components["schemas"]["FeatureLink"][];
            /**
             * Title
             * @description Name of the data, in English
             */
            title: string;
        };
        /**
         * FieldError
         * @description One thing that is wrong with one field.
         */
        FieldError: {
            /**
             * Code
             * @description What is wrong, as a code
             * @example less_than_equal
             */
            code: string;
            /**
             * Detail
             * @description What is wrong, in English
             */
            detail: string;
            /**
             * Name
             * @description The parameter or header, where it is one
             * @default null
             */
            name: string | null;
            /**
             * Pointer
             * @description JSON pointer to the field, where it is in the body
             * @default null
             */
            pointer: string | null;
        };
        /**
         * FieldKind
         * @description What kind of value a field has.
         * @enum {string}
         */
        FieldKind: "text" | "integer" | "number" | "boolean" | "day" | "instant" | "list" | "map" | "record" | "records";
        /**
         * FigureQualifier
         * @description How a published figure is meant.
         * @enum {string}
         */
        FigureQualifier: "exactly" | "about" | "more_than" | "at_least" | "up_to";
        /**
         * FigureScope
         * @description The territory that a figure counts; figures of different scopes do not go together.
         * @enum {string}
         */
        FigureScope: "municipality" | "metro" | "fua" | "region" | "unknown";
        /**
         * Geometry
         * @description Where a record is (RFC 7946): longitude, latitude in degrees of WGS 84
         */
        Geometry: {
            /** @description Its positions */
            coordinates: number[];
            /**
             * @description Kind of geometry
             * @constant
             */
            type: "Point";
        } | {
            /** @description Its positions */
            coordinates: number[][][];
            /**
             * @description Kind of geometry
             * @constant
             */
            type: "MultiLineString";
        };
        /**
         * Indicator
         * @description A published figure. It is the source's statement, not counted from the records here.
         */
        Indicator: {
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /**
             * Name
             * @description What is counted, in English
             */
            name: string;
            /**
             * Note
             * @description What a reader should know about it
             */
            note: string | null;
            /**
             * Programme
             * @description Slug of the programme
             */
            programme: string | null;
            /** @description How the figure is meant */
            qualifier: components["schemas"]["FigureQualifier"];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /** @description Where it was published */
            source: components["schemas"]["Evidence"];
            /**
             * Unit
             * @description Unit of the figure
             * @example EUR
             */
            unit: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
            /**
             * Value
             * @description The figure; null where the source gives no single number
             */
            value: number | null;
            /**
             * Valuetext
             * @description The figure in words
             * @example more than EUR 21 million
             */
            valueText: string;
        };
        /**
         * IndicatorItem
         * @description A published figure. It is the source's statement, not counted from the records here. All fields are there unless `fields` selects some.
         */
        IndicatorItem: {
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /**
             * Name
             * @description What is counted, in English
             */
            name?: string;
            /**
             * Note
             * @description What a reader should know about it
             */
            note?: string | null;
            /**
             * Programme
             * @description Slug of the programme
             */
            programme?: string | null;
            /** @description How the figure is meant */
            qualifier?: components["schemas"]["FigureQualifier"];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug?: string;
            /** @description Where it was published */
            source?: components["schemas"]["Evidence"];
            /**
             * Unit
             * @description Unit of the figure
             * @example EUR
             */
            unit?: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
            /**
             * Value
             * @description The figure; null where the source gives no single number
             */
            value?: number | null;
            /**
             * Valuetext
             * @description The figure in words
             * @example more than EUR 21 million
             */
            valueText?: string;
        };
        /**
         * Link
         * @description A link to another address
         */
        Link: {
            /** @description The address */
            href: string;
            /** @description What is found there, by its registered name */
            rel: string;
            /** @description Media type of what is found there */
            type?: string;
        };
        /**
         * LinkedFeature[PairingItem]
         * @description A GeoJSON feature by itself, with its links.
         */
        LinkedFeature_PairingItem_: {
            /** @description Where it is; null where that is not known */
            geometry: components["schemas"]["FeatureGeometry"] | null;
            /**
             * Id
             * @description Its name in addresses
             */
            id: string;
            /**
             * Links
             * @description Itself, its collection, its record and the licence
             */
            links: components["schemas"]["FeatureLink"][];
            /** @description The record, as in the list */
            properties: components["schemas"]["PairingItem"];
            /**
             * Type
             * @description A GeoJSON feature
             * @constant
             */
            type: "Feature";
        };
        /**
         * LinkedFeature[TerritoryItem]
         * @description A GeoJSON feature by itself, with its links.
         */
        LinkedFeature_TerritoryItem_: {
            /** @description Where it is; null where that is not known */
            geometry: components["schemas"]["FeatureGeometry"] | null;
            /**
             * Id
             * @description Its name in addresses
             */
            id: string;
            /**
             * Links
             * @description Itself, its collection, its record and the licence
             */
            links: components["schemas"]["FeatureLink"][];
            /** @description The record, as in the list */
            properties: components["schemas"]["TerritoryItem"];
            /**
             * Type
             * @description A GeoJSON feature
             * @constant
             */
            type: "Feature";
        };
        /**
         * MemberRole
         * @description What a member is in the pairing.
         * @enum {string}
         */
        MemberRole: "lead" | "member";
        /**
         * Organisation
         * @description An organisation that takes part in the cooperation.
         */
        Organisation: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             */
            country: string | null;
            /**
             * Descriptions
             * @description What it does, by language (BCP 47), as it wrote it itself; empty where it wrote nothing
             */
            descriptions: {
                [key: string]: string;
            };
            /**
             * Events
             * @description Events it hosted or took part in
             */
            events: number;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /** @description What it is */
            kind: components["schemas"]["OrganisationKind"];
            /**
             * Name
             * @description Name in English
             * @example Ministry of the Environment of Japan
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Note
             * @description What a reader should know about the record
             */
            note: string | null;
            /**
             * Offers
             * @description Topics on which it offers something to others
             */
            offers: components["schemas"]["TopicStatement"][];
            /**
             * Seeks
             * @description Topics on which it seeks something from others
             */
            seeks: components["schemas"]["TopicStatement"][];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /** @description Where the record comes from */
            source: components["schemas"]["Evidence"] | null;
            /**
             * Territory
             * @description Slug of the territory it belongs to
             */
            territory: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
            /**
             * Website
             * @description Its own site
             */
            website: string | null;
        };
        /**
         * OrganisationItem
         * @description An organisation that takes part in the cooperation. All fields are there unless `fields` selects some.
         */
        OrganisationItem: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             */
            country?: string | null;
            /**
             * Descriptions
             * @description What it does, by language (BCP 47), as it wrote it itself; empty where it wrote nothing
             */
            descriptions?: {
                [key: string]: string;
            };
            /**
             * Events
             * @description Events it hosted or took part in
             */
            events?: number;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /** @description What it is */
            kind?: components["schemas"]["OrganisationKind"];
            /**
             * Name
             * @description Name in English
             * @example Ministry of the Environment of Japan
             */
            name?: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * Note
             * @description What a reader should know about the record
             */
            note?: string | null;
            /**
             * Offers
             * @description Topics on which it offers something to others
             */
            offers?: components["schemas"]["TopicStatement"][];
            /**
             * Seeks
             * @description Topics on which it seeks something from others
             */
            seeks?: components["schemas"]["TopicStatement"][];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug?: string;
            /** @description Where the record comes from */
            source?: components["schemas"]["Evidence"] | null;
            /**
             * Territory
             * @description Slug of the territory it belongs to
             */
            territory?: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
            /**
             * Website
             * @description Its own site
             */
            website?: string | null;
        };
        /**
         * OrganisationKind
         * @description What an organisation is.
         * @enum {string}
         */
        OrganisationKind: "municipality" | "business" | "cluster" | "university" | "ngo" | "ministry" | "national_agency" | "eu_delegation" | "commission_service" | "programme_team" | "bank" | "network";
        /**
         * Page[EventItem]
         * @description One page of a list.
         */
        Page_EventItem_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["EventItem"][];
            /**
             * Nextcursor
             * @description `cursor` of the next page; null on the last one
             */
            nextCursor: string | null;
            /**
             * Total
             * @description Number of records in the whole selection; only with `count=true`
             */
            total?: number | null;
        };
        /**
         * Page[Indicator]
         * @description One page of a list.
         */
        Page_Indicator_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["IndicatorItem"][];
            /**
             * Nextcursor
             * @description `cursor` of the next page; null on the last one
             */
            nextCursor: string | null;
            /**
             * Total
             * @description Number of records in the whole selection; only with `count=true`
             */
            total?: number | null;
        };
        /**
         * Page[Organisation]
         * @description One page of a list.
         */
        Page_Organisation_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["OrganisationItem"][];
            /**
             * Nextcursor
             * @description `cursor` of the next page; null on the last one
             */
            nextCursor: string | null;
            /**
             * Total
             * @description Number of records in the whole selection; only with `count=true`
             */
            total?: number | null;
        };
        /**
         * Page[PairingItem]
         * @description One page of a list.
         */
        Page_PairingItem_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["PairingItem"][];
            /**
             * Nextcursor
             * @description `cursor` of the next page; null on the last one
             */
            nextCursor: string | null;
            /**
             * Total
             * @description Number of records in the whole selection; only with `count=true`
             */
            total?: number | null;
        };
        /**
         * Page[Programme]
         * @description One page of a list.
         */
        Page_Programme_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["ProgrammeItem"][];
            /**
             * Nextcursor
             * @description `cursor` of the next page; null on the last one
             */
            nextCursor: string | null;
            /**
             * Total
             * @description Number of records in the whole selection; only with `count=true`
             */
            total?: number | null;
        };
        /**
         * Page[TerritoryItem]
         * @description One page of a list.
         */
        Page_TerritoryItem_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["TerritoryItem"][];
            /**
             * Nextcursor
             * @description `cursor` of the next page; null on the last one
             */
            nextCursor: string | null;
            /**
             * Total
             * @description Number of records in the whole selection; only with `count=true`
             */
            total?: number | null;
        };
        /**
         * Page[Topic]
         * @description One page of a list.
         */
        Page_Topic_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["TopicItem"][];
            /**
             * Nextcursor
             * @description `cursor` of the next page; null on the last one
             */
            nextCursor: string | null;
            /**
             * Total
             * @description Number of records in the whole selection; only with `count=true`
             */
            total?: number | null;
        };
        /**
         * Pairing
         * @description A pairing with all that is public of it.
         */
        Pairing: {
            /**
             * Agreements
             * @description What was signed
             */
            agreements: components["schemas"]["Agreement"][];
            /** @description How strong the evidence is */
            basisStrength: components["schemas"]["BasisStrength"];
            /**
             * Createdat
             * Format: date-time
             * @description When the record came into this register (UTC)
             */
            createdAt: string;
            /**
             * Events
             * @description Its events, the first one first
             */
            events: components["schemas"]["EventReference"][];
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /**
             * Members
             * @description Members: the EU side first, leads first, then by name
             */
            members: components["schemas"]["PairingMember"][];
            /**
             * Name
             * @description Its members by side, in English
             * @example Rome – Yantai
             */
            name: string;
            /**
             * Names
             * @description The same by language (BCP 47): those in which every member has a name
             * @example {
             *       "en": "Rome – Yantai",
             *       "zh": "罗马 – 烟台"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Programme
             * @description Slug of the programme
             * @example iuc
             */
            programme: string;
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /** @description Where the record comes from */
            source: components["schemas"]["Evidence"];
            /** @description Where the pairing stands */
            state: components["schemas"]["PairingState"];
            /** @description City-to-city or inter-regional */
            strand: components["schemas"]["Strand"];
            /**
             * Summary
             * @description What it is about, in English
             */
            summary: string | null;
            /**
             * Topics
             * @description Codes of its topics
             */
            topics: string[];
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
            /**
             * Year
             * @description Year of the pairing
             */
            year: number | null;
            /** @description Whether the source states the year */
            yearBasis: components["schemas"]["YearBasis"];
        };
        /**
         * PairingItem
         * @description A pairing as lists show it. All fields are there unless `fields` selects some.
         */
        PairingItem: {
            /**
             * Agreements
             * @description What was signed
             */
            agreements?: components["schemas"]["Agreement"][];
            /** @description How strong the evidence is */
            basisStrength?: components["schemas"]["BasisStrength"];
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /**
             * Members
             * @description Members: the EU side first, leads first, then by name
             */
            members?: components["schemas"]["PairingMember"][];
            /**
             * Name
             * @description Its members by side, in English
             * @example Rome – Yantai
             */
            name?: string;
            /**
             * Names
             * @description The same by language (BCP 47): those in which every member has a name
             * @example {
             *       "en": "Rome – Yantai",
             *       "zh": "罗马 – 烟台"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * Programme
             * @description Slug of the programme
             * @example iuc
             */
            programme?: string;
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug?: string;
            /** @description Where the record comes from */
            source?: components["schemas"]["Evidence"];
            /** @description Where the pairing stands */
            state?: components["schemas"]["PairingState"];
            /** @description City-to-city or inter-regional */
            strand?: components["schemas"]["Strand"];
            /**
             * Topics
             * @description Codes of its topics
             */
            topics?: string[];
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
            /**
             * Year
             * @description Year of the pairing
             */
            year?: number | null;
            /** @description Whether the source states the year */
            yearBasis?: components["schemas"]["YearBasis"];
        };
        /**
         * PairingMember
         * @description A territory in a pairing.
         */
        PairingMember: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /**
             * Geonamesid
             * @description GeoNames identifier of the place; null where not known
             */
            geonamesId: number | null;
            /** @description What the territory is */
            kind: components["schemas"]["TerritoryKind"];
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84)
             */
            latitude: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84)
             */
            longitude: number | null;
            /**
             * Name
             * @description Name of the territory in English
             * @example Yantai
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /** @description What it is in the pairing */
            role: components["schemas"]["MemberRole"];
            /** @description On which side it stands */
            side: components["schemas"]["Side"];
            /**
             * Territory
             * @description Readable identifier, stable and unique in its list
             */
            territory: string;
        };
        /**
         * PairingState
         * @description Where a pairing stands. Imported records whose end is not known are `HISTORICAL`.
         * @enum {string}
         */
        PairingState: "proposed" | "under_discussion" | "declined" | "lapsed" | "agreed" | "signed" | "planning" | "active" | "suspended" | "completed" | "renewed" | "terminated" | "historical";
        /**
         * Problem
         * @description A problem document (RFC 9457).
         */
        Problem: {
            /**
             * Detail
             * @description What happened, in English
             */
            detail: string;
            /**
             * Errors
             * @description What is wrong, field by field
             * @default []
             */
            errors: components["schemas"]["FieldError"][];
            /**
             * Instance
             * @description Request id, as in the logs
             * @default null
             */
            instance: string | null;
            /**
             * Status
             * @description HTTP status
             */
            status: number;
            /**
             * Title
             * @description The kind of problem, in English
             * @example Invalid request
             */
            title: string;
            /**
             * Type
             * @description Address of a page about this kind of problem
             * @example /problems/invalid
             */
            type: string;
        };
        /**
         * Programme
         * @description A programme of cooperation.
         */
        Programme: {
            /**
             * Code
             * @description The short name it goes by
             * @example IUC
             */
            code: string;
            /**
             * Events
             * @description Events recorded here
             */
            events: number;
            /**
             * Fromyear
             * @description First year
             */
            fromYear: number | null;
            /**
             * Fundingeur
             * @description Funding in euro
             */
            fundingEur: number | null;
            /**
             * Fundinginstrument
             * @description What pays for it
             * @example Partnership Instrument
             */
            fundingInstrument: string | null;
            /** @description How the funding figure is meant */
            fundingQualifier: components["schemas"]["FigureQualifier"] | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /**
             * Name
             * @description Name in English
             * @example International Urban Cooperation
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Pairings
             * @description Pairings recorded here
             */
            pairings: number;
            /**
             * Predecessors
             * @description Slugs of the programmes it followed
             * @example [
             *       "world-cities"
             *     ]
             */
            predecessors: string[];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /** @description Where the record comes from */
            source: components["schemas"]["Evidence"] | null;
            /**
             * Strands
             * @description Its strands
             */
            strands: components["schemas"]["Strand"][];
            /**
             * Summaries
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            summaries: {
                [key: string]: string;
            };
            /**
             * Summary
             * @description What it is, in English
             */
            summary: string;
            /**
             * Toyear
             * @description Last year; null while it runs or where not known
             */
            toYear: number | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
        };
        /**
         * ProgrammeItem
         * @description A programme of cooperation. All fields are there unless `fields` selects some.
         */
        ProgrammeItem: {
            /**
             * Code
             * @description The short name it goes by
             * @example IUC
             */
            code?: string;
            /**
             * Events
             * @description Events recorded here
             */
            events?: number;
            /**
             * Fromyear
             * @description First year
             */
            fromYear?: number | null;
            /**
             * Fundingeur
             * @description Funding in euro
             */
            fundingEur?: number | null;
            /**
             * Fundinginstrument
             * @description What pays for it
             * @example Partnership Instrument
             */
            fundingInstrument?: string | null;
            /** @description How the funding figure is meant */
            fundingQualifier?: components["schemas"]["FigureQualifier"] | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /**
             * Name
             * @description Name in English
             * @example International Urban Cooperation
             */
            name?: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * Pairings
             * @description Pairings recorded here
             */
            pairings?: number;
            /**
             * Predecessors
             * @description Slugs of the programmes it followed
             * @example [
             *       "world-cities"
             *     ]
             */
            predecessors?: string[];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug?: string;
            /** @description Where the record comes from */
            source?: components["schemas"]["Evidence"] | null;
            /**
             * Strands
             * @description Its strands
             */
            strands?: components["schemas"]["Strand"][];
            /**
             * Summaries
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            summaries?: {
                [key: string]: string;
            };
            /**
             * Summary
             * @description What it is, in English
             */
            summary?: string;
            /**
             * Toyear
             * @description Last year; null while it runs or where not known
             */
            toYear?: number | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
        };
        /**
         * Side
         * @description On which side a member stands in this pairing. It is no property of the territory.
         * @enum {string}
         */
        Side: "eu" | "partner";
        /**
         * SourceStatus
         * @description How far the statement was checked.
         * @enum {string}
         */
        SourceStatus: "verified" | "reported" | "unverified";
        /**
         * SpatialExtent
         * @description Where the features are.
         */
        SpatialExtent: {
            /**
             * Bbox
             * @description One box: west, south, east, north in degrees
             */
            bbox: number[][];
            /**
             * Crs
             * @description WGS 84, longitude first
             * @constant
             */
            crs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
        };
        /**
         * Statistics
         * @description Counts over public records: all of them, or those that the filters choose.
         */
        Statistics: {
            /**
             * Breakdowns
             * @description Pairings by each dimension
             */
            breakdowns: components["schemas"]["StatisticsBreakdown"][];
            /**
             * Countries
             * @description Countries and territories among them
             */
            countries: number;
            /**
             * Eventbreakdowns
             * @description Events by each dimension
             */
            eventBreakdowns: components["schemas"]["EventStatisticsBreakdown"][];
            /**
             * Events
             * @description Events
             */
            events: number;
            /**
             * Organisations
             * @description Organisations of the whole register: filters do not choose them
             */
            organisations: number;
            /**
             * Pairings
             * @description Pairings
             */
            pairings: number;
            /**
             * Territories
             * @description Territories in at least one pairing
             */
            territories: number;
        };
        /**
         * StatisticsBreakdown
         * @description Pairings by one dimension.
         *
         *     By topic and country, one pairing counts once for each of its values. Under a topic its narrower ones count too.
         */
        StatisticsBreakdown: {
            /** @description By what is counted */
            dimension: components["schemas"]["StatisticsDimension"];
            /**
             * Rows
             * @description The values, most pairings first; years in order
             */
            rows: components["schemas"]["StatisticsRow"][];
            /**
             * Withoutvalue
             * @description Pairings that have none
             */
            withoutValue: number;
            /**
             * Withvalue
             * @description Pairings that have a value here
             */
            withValue: number;
        };
        /**
         * StatisticsDimension
         * @description By what pairings are counted.
         * @enum {string}
         */
        StatisticsDimension: "programme" | "strand" | "state" | "topic" | "country" | "year";
        /**
         * StatisticsRow
         * @description One value of a dimension.
         */
        StatisticsRow: {
            /**
             * Pairings
             * @description Pairings with this value
             */
            pairings: number;
            /**
             * Value
             * @description The value: a slug, a code or a year
             * @example iuc
             */
            value: string;
        };
        /**
         * Strand
         * @description The strands of the programme. Pairings are of the first or the third; events may be of any.
         * @enum {string}
         */
        Strand: "city_to_city" | "covenant" | "inter_regional";
        /**
         * TemporalExtent
         * @description When the features are.
         */
        TemporalExtent: {
            /**
             * Interval
             * @description One interval: the first and the last instant
             */
            interval: (string | null)[][];
            /**
             * Trs
             * @description Gregorian calendar
             * @constant
             */
            trs: "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
        };
        /**
         * Territory
         * @description A territory with all that is public of it.
         */
        Territory: {
            /**
             * Areakm2
             * @description Area in square kilometres
             */
            areaKm2: number | null;
            /** @description What the area figure covers */
            areaScope: components["schemas"]["FigureScope"] | null;
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /**
             * Events
             * @description Events it took part in
             */
            events: number;
            /** @description Where population and area come from */
            figuresSource: components["schemas"]["Evidence"] | null;
            /**
             * Geonamesid
             * @description GeoNames identifier of the place; null where not known
             */
            geonamesId: number | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /** @description What it is */
            kind: components["schemas"]["TerritoryKind"];
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84)
             */
            latitude: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84)
             */
            longitude: number | null;
            /**
             * Members
             * @description Members, where it is a consortium
             */
            members: components["schemas"]["TerritoryReference"][];
            /**
             * Name
             * @description Name in English
             * @example Yantai
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Note
             * @description What a reader should know about the record
             */
            note: string | null;
            /**
             * Offers
             * @description Topics on which it offers something to others
             */
            offers: components["schemas"]["TopicStatement"][];
            /**
             * Pairings
             * @description Pairings it belongs to
             */
            pairings: number;
            /**
             * Partners
             * @description Territories it is or was paired with
             */
            partners: components["schemas"]["TerritoryReference"][];
            /**
             * Population
             * @description Inhabitants; null where not known
             */
            population: number | null;
            /** @description What the population figure counts */
            populationScope: components["schemas"]["FigureScope"] | null;
            /**
             * Populationyear
             * @description Year of the population figure
             */
            populationYear: number | null;
            /**
             * Seeks
             * @description Topics on which it seeks something from others
             */
            seeks: components["schemas"]["TopicStatement"][];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /** @description Where the record comes from */
            source: components["schemas"]["Evidence"] | null;
            /**
             * Topics
             * @description Codes of the topics of its pairings
             */
            topics: string[];
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
            /**
             * Website
             * @description Its own site
             */
            website: string | null;
        };
        /**
         * TerritoryItem
         * @description A territory as lists show it. All fields are there unless `fields` selects some.
         */
        TerritoryItem: {
            /**
             * Areakm2
             * @description Area in square kilometres
             */
            areaKm2?: number | null;
            /** @description What the area figure covers */
            areaScope?: components["schemas"]["FigureScope"] | null;
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country?: string;
            /**
             * Events
             * @description Events it took part in
             */
            events?: number;
            /**
             * Geonamesid
             * @description GeoNames identifier of the place; null where not known
             */
            geonamesId?: number | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /** @description What it is */
            kind?: components["schemas"]["TerritoryKind"];
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84)
             */
            latitude?: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84)
             */
            longitude?: number | null;
            /**
             * Name
             * @description Name in English
             * @example Yantai
             */
            name?: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * Offers
             * @description Topics on which it offers something to others
             */
            offers?: components["schemas"]["TopicStatement"][];
            /**
             * Pairings
             * @description Pairings it belongs to
             */
            pairings?: number;
            /**
             * Population
             * @description Inhabitants; null where not known
             */
            population?: number | null;
            /** @description What the population figure counts */
            populationScope?: components["schemas"]["FigureScope"] | null;
            /**
             * Populationyear
             * @description Year of the population figure
             */
            populationYear?: number | null;
            /**
             * Seeks
             * @description Topics on which it seeks something from others
             */
            seeks?: components["schemas"]["TopicStatement"][];
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug?: string;
            /** @description Where the record comes from */
            source?: components["schemas"]["Evidence"] | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
        };
        /**
         * TerritoryKind
         * @description What a territory is.
         * @enum {string}
         */
        TerritoryKind: "city" | "metropolitan_area" | "region" | "consortium";
        /**
         * TerritoryReference
         * @description A territory, named.
         */
        TerritoryReference: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84)
             */
            latitude: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84)
             */
            longitude: number | null;
            /**
             * Name
             * @description Name in English
             * @example Yantai
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
        };
        /**
         * Topic
         * @description A topic of cooperation.
         */
        Topic: {
            /**
             * Aliases
             * @description Names of the same topic in other schemes
             */
            aliases: components["schemas"]["TopicAlias"][];
            /**
             * Code
             * @description Readable identifier, stable and unique in its list
             */
            code: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /**
             * Name
             * @description Name in English
             * @example Circular economy
             */
            name: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Pairings
             * @description Pairings on this topic or a narrower one
             */
            pairings: number;
            /**
             * Parent
             * @description Code of the wider topic
             */
            parent: string | null;
            /**
             * Sdgs
             * @description Sustainable Development Goals it serves, by number
             */
            sdgs: number[];
            /**
             * Summaries
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            summaries: {
                [key: string]: string;
            };
            /**
             * Summary
             * @description What belongs to it, in one sentence of English
             */
            summary: string;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
        };
        /**
         * TopicAlias
         * @description How another scheme names the topic.
         */
        TopicAlias: {
            /**
             * Label
             * @description The name there
             */
            label: string;
            /**
             * Scheme
             * @description The scheme: `iuc`, `iurc` or `urban_agenda`
             * @example iuc
             */
            scheme: string;
        };
        /**
         * TopicItem
         * @description A topic of cooperation. All fields are there unless `fields` selects some.
         */
        TopicItem: {
            /**
             * Aliases
             * @description Names of the same topic in other schemes
             */
            aliases?: components["schemas"]["TopicAlias"][];
            /**
             * Code
             * @description Readable identifier, stable and unique in its list
             */
            code?: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /**
             * Name
             * @description Name in English
             * @example Circular economy
             */
            name?: string;
            /**
             * Names
             * @description Names by language (BCP 47); `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names?: {
                [key: string]: string;
            };
            /**
             * Pairings
             * @description Pairings on this topic or a narrower one
             */
            pairings?: number;
            /**
             * Parent
             * @description Code of the wider topic
             */
            parent?: string | null;
            /**
             * Sdgs
             * @description Sustainable Development Goals it serves, by number
             */
            sdgs?: number[];
            /**
             * Summaries
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            summaries?: {
                [key: string]: string;
            };
            /**
             * Summary
             * @description What belongs to it, in one sentence of English
             */
            summary?: string;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
        };
        /**
         * TopicStatement
         * @description A topic that somebody offers to others, or seeks from them.
         */
        TopicStatement: {
            /**
             * Level
             * @description 1 to 3. Of an offer: first steps, results, others learned from it already; of what is sought: of interest, important, urgent. Null where not said
             */
            level: number | null;
            /**
             * Texts
             * @description What exactly is meant, by language (BCP 47), as its owner wrote it; empty where nothing more is said
             * @example {
             *       "en": "Collection of food waste from every household"
             *     }
             */
            texts: {
                [key: string]: string;
            };
            /**
             * Topic
             * @description Code of the topic
             * @example circular-economy
             */
            topic: string;
        };
        /**
         * YearBasis
         * @description Whether the source states the year.
         * @enum {string}
         */
        YearBasis: "stated" | "inferred" | "unknown";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_dictionaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dictionaries"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_dictionary: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csvw") | null;
            };
            header?: never;
            path: {
                /** @description Name of the list */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/csvm+json": {
                        /** @description The vocabulary of CSV on the Web */
                        "@context": unknown[];
                        /** @description Address of the dictionary */
                        "@id": string;
                        /** @description Its columns */
                        tableSchema: Record<string, never>;
                        /** @description Address of the CSV */
                        url: string;
                    };
                    "application/json": components["schemas"]["Dictionary"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_events: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description Country or territory where it was, or where that is not known, of a city or region that hosted it: ISO 3166-1 alpha-2, and XK */
                country?: string[];
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "xlsx" | "geojson" | "jsonld" | "ics") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "title" | "titles" | "kind" | "strand" | "programme" | "startsOn" | "endsOn" | "precision" | "mode" | "place" | "placeNames" | "country" | "latitude" | "longitude" | "geonamesId" | "people" | "topics" | "source" | "updatedAt")[];
                /** @description Events that may have lasted until this day or later */
                from?: string | null;
                /** @description What kind of meeting it was */
                kind?: components["schemas"]["EventKind"][];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description Slug of a pairing it belongs to */
                pairing?: string[];
                /** @description Slug of the programme */
                programme?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("startsOn" | "-startsOn" | "title" | "-title")[];
                /** @description The strand it belongs to */
                strand?: components["schemas"]["Strand"][];
                /** @description Slug of a territory that hosted it or took part */
                territory?: string[];
                /** @description Events that began on this day or earlier */
                to?: string | null;
                /** @description Code of one of its topics; narrower topics count too */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @description The records of this page */
                        features: {
                            /** @description Where the record is; null where not known */
                            geometry: components["schemas"]["Geometry"] | null;
                            /** @description Last part of the record's own address */
                            id: string;
                            properties: components["schemas"]["EventItem"];
                            /**
                             * @description A GeoJSON feature
                             * @constant
                             */
                            type: "Feature";
                        }[];
                        /** @description Address of the terms of use */
                        licence: string;
                        /** @description The next and the first page of a list, the data dictionary and the terms of use */
                        links: components["schemas"]["Link"][];
                        /** @description Features of the whole selection; only with `count=true` */
                        numberMatched?: number;
                        /** @description Features of this page */
                        numberReturned: number;
                        /** @description What is listed */
                        title: string;
                        /**
                         * @description A GeoJSON collection
                         * @constant
                         */
                        type: "FeatureCollection";
                    };
                    "application/json": components["schemas"]["Page_EventItem_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: EventItem with `@id` and `@type` */
                        items: {
                            /** @description Address of the record */
                            "@id": string;
                            /** @description What the record is */
                            "@type": string[];
                        }[];
                        /** @description Address of the terms of use */
                        license: string;
                        /** @description Address of the next page; not there on the last one */
                        next?: string;
                        /** @description What is listed */
                        title: string;
                        /** @description Number of records in the whole selection; only with `count=true` */
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/calendar": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_event: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "geojson" | "jsonld" | "ics") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the event */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @description Where the record is; null where not known */
                        geometry: components["schemas"]["Geometry"] | null;
                        /** @description Last part of the record's own address */
                        id: string;
                        /** @description Address of the terms of use */
                        licence: string;
                        /** @description The next and the first page of a list, the data dictionary and the terms of use */
                        links: components["schemas"]["Link"][];
                        properties: components["schemas"]["Event"];
                        /**
                         * @description A GeoJSON feature
                         * @constant
                         */
                        type: "Feature";
                    };
                    "application/json": components["schemas"]["Event"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of the record */
                        "@id": string;
                        /** @description What the record is */
                        "@type": string[];
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description Address of the terms of use */
                        license: string;
                    };
                    "text/calendar": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_indicators: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "xlsx" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "name" | "programme" | "value" | "valueText" | "qualifier" | "unit" | "note" | "source" | "updatedAt")[];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description Slug of the programme */
                programme?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Indicator_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: IndicatorItem with `@id` and `@type` */
                        items: {
                            /** @description Address of the record */
                            "@id": string;
                            /** @description What the record is */
                            "@type": string[];
                        }[];
                        /** @description Address of the terms of use */
                        license: string;
                        /** @description Address of the next page; not there on the last one */
                        next?: string;
                        /** @description What is listed */
                        title: string;
                        /** @description Number of records in the whole selection; only with `count=true` */
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_indicator: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "jsonld") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the figure */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of the record */
                        "@id": string;
                        /** @description What the record is */
                        "@type": string[];
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description Address of the terms of use */
                        license: string;
                    };
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_features_landing_page: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeaturesLandingPage"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_feature_collections: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCollections"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_feature_collection: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Name of the collection */
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCollectionDescription"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pairing_features: {
        parameters: {
            query?: {
                /** @description How strong the evidence is */
                basisStrength?: components["schemas"]["BasisStrength"][];
                /** @description Only features in this box, on its edge, or without a place: west, south, east, north in degrees of WGS 84. West greater than east crosses the antimeridian. Of six numbers the third and the sixth are heights, which decide nothing: the features have none */
                bbox?: number[] & (unknown | unknown);
                /** @description Country or territory of any member: ISO 3166-1 alpha-2, and XK */
                country?: string[];
                /** @description Place of a page; made by the API for its `next` links */
                cursor?: string | null;
                /** @description Only features of this time or without one: a day, an instant (RFC 3339), or an interval of them such as `2018-01-01T00:00:00Z/..` */
                datetime?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("geojson" | "json") | null;
                /** @description Most features in a page; more than 1000 counts as 1000 */
                limit?: number;
                /** @description Slug of the programme */
                programme?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Where the pairing stands. Proposed, discussed, declined and lapsed pairings are never public */
                state?: components["schemas"]["PairingState"][];
                /** @description City-to-city or inter-regional */
                strand?: components["schemas"]["Strand"][];
                /** @description Slug of any member */
                territory?: string[];
                /** @description Code of one of its topics; narrower topics count too */
                topic?: string[];
                /** @description Pairings of this year or later */
                yearFrom?: number | null;
                /** @description Pairings of this year or earlier */
                yearTo?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["FeaturePage_PairingItem_"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_pairing_feature: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("geojson" | "json") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the pairing */
                featureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["LinkedFeature_PairingItem_"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_territory_features: {
        parameters: {
            query?: {
                /** @description Only features in this box, on its edge, or without a place: west, south, east, north in degrees of WGS 84. West greater than east crosses the antimeridian. Of six numbers the third and the sixth are heights, which decide nothing: the features have none */
                bbox?: number[] & (unknown | unknown);
                /** @description Country or territory where it is: ISO 3166-1 alpha-2, and XK */
                country?: string[];
                /** @description Place of a page; made by the API for its `next` links */
                cursor?: string | null;
                /** @description Only features of this time or without one: a day, an instant (RFC 3339), or an interval of them such as `2018-01-01T00:00:00Z/..` */
                datetime?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("geojson" | "json") | null;
                /** @description GeoNames identifier of the place: the territories that are this place */
                geonamesId?: number[];
                /** @description What the territory is */
                kind?: components["schemas"]["TerritoryKind"][];
                /** @description Most features in a page; more than 1000 counts as 1000 */
                limit?: number;
                /** @description Code of a topic that it offers; narrower topics count too */
                offers?: string[];
                /** @description Slug of a programme in which the territory has a pairing */
                programme?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Code of a topic that it seeks; narrower topics count too */
                seeks?: string[];
                /** @description Code of a topic of one of its pairings; narrower topics count too */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["FeaturePage_TerritoryItem_"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_territory_feature: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("geojson" | "json") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the territory */
                featureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["LinkedFeature_TerritoryItem_"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_features_conformance: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: "json" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeaturesConformance"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_organisations: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description Its country or territory: ISO 3166-1 alpha-2, and XK */
                country?: string[];
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "xlsx" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "name" | "names" | "kind" | "country" | "territory" | "descriptions" | "offers" | "seeks" | "website" | "note" | "events" | "source" | "updatedAt")[];
                /** @description What the organisation is */
                kind?: components["schemas"]["OrganisationKind"][];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description Code of a topic that it offers; narrower topics count too */
                offers?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Code of a topic that it seeks; narrower topics count too */
                seeks?: string[];
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "country" | "-country")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Organisation_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: OrganisationItem with `@id` and `@type` */
                        items: {
                            /** @description Address of the record */
                            "@id": string;
                            /** @description What the record is */
                            "@type": string[];
                        }[];
                        /** @description Address of the terms of use */
                        license: string;
                        /** @description Address of the next page; not there on the last one */
                        next?: string;
                        /** @description What is listed */
                        title: string;
                        /** @description Number of records in the whole selection; only with `count=true` */
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organisation: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "jsonld") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the organisation */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of the record */
                        "@id": string;
                        /** @description What the record is */
                        "@type": string[];
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description Address of the terms of use */
                        license: string;
                    };
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pairings: {
        parameters: {
            query?: {
                /** @description How strong the evidence is */
                basisStrength?: components["schemas"]["BasisStrength"][];
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description Country or territory of any member: ISO 3166-1 alpha-2, and XK */
                country?: string[];
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "xlsx" | "geojson" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "name" | "names" | "programme" | "strand" | "state" | "members" | "topics" | "year" | "yearBasis" | "basisStrength" | "agreements" | "source" | "updatedAt")[];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description Slug of the programme */
                programme?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "year" | "-year")[];
                /** @description Where the pairing stands. Proposed, discussed, declined and lapsed pairings are never public */
                state?: components["schemas"]["PairingState"][];
                /** @description City-to-city or inter-regional */
                strand?: components["schemas"]["Strand"][];
                /** @description Slug of any member */
                territory?: string[];
                /** @description Code of one of its topics; narrower topics count too */
                topic?: string[];
                /** @description Pairings of this year or later */
                yearFrom?: number | null;
                /** @description Pairings of this year or earlier */
                yearTo?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @description The records of this page */
                        features: {
                            /** @description Where the record is; null where not known */
                            geometry: components["schemas"]["Geometry"] | null;
                            /** @description Last part of the record's own address */
                            id: string;
                            properties: components["schemas"]["PairingItem"];
                            /**
                             * @description A GeoJSON feature
                             * @constant
                             */
                            type: "Feature";
                        }[];
                        /** @description Address of the terms of use */
                        licence: string;
                        /** @description The next and the first page of a list, the data dictionary and the terms of use */
                        links: components["schemas"]["Link"][];
                        /** @description Features of the whole selection; only with `count=true` */
                        numberMatched?: number;
                        /** @description Features of this page */
                        numberReturned: number;
                        /** @description What is listed */
                        title: string;
                        /**
                         * @description A GeoJSON collection
                         * @constant
                         */
                        type: "FeatureCollection";
                    };
                    "application/json": components["schemas"]["Page_PairingItem_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: PairingItem with `@id` and `@type` */
                        items: {
                            /** @description Address of the record */
                            "@id": string;
                            /** @description What the record is */
                            "@type": string[];
                        }[];
                        /** @description Address of the terms of use */
                        license: string;
                        /** @description Address of the next page; not there on the last one */
                        next?: string;
                        /** @description What is listed */
                        title: string;
                        /** @description Number of records in the whole selection; only with `count=true` */
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_pairing: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "geojson" | "jsonld") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the pairing */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @description Where the record is; null where not known */
                        geometry: components["schemas"]["Geometry"] | null;
                        /** @description Last part of the record's own address */
                        id: string;
                        /** @description Address of the terms of use */
                        licence: string;
                        /** @description The next and the first page of a list, the data dictionary and the terms of use */
                        links: components["schemas"]["Link"][];
                        properties: components["schemas"]["Pairing"];
                        /**
                         * @description A GeoJSON feature
                         * @constant
                         */
                        type: "Feature";
                    };
                    "application/json": components["schemas"]["Pairing"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of the record */
                        "@id": string;
                        /** @description What the record is */
                        "@type": string[];
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description Address of the terms of use */
                        license: string;
                    };
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_programmes: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "xlsx" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "code" | "name" | "names" | "summary" | "summaries" | "predecessors" | "fromYear" | "toYear" | "strands" | "fundingInstrument" | "fundingEur" | "fundingQualifier" | "pairings" | "events" | "source" | "updatedAt")[];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "fromYear" | "-fromYear")[];
                /** @description Programmes that have one of these strands */
                strand?: components["schemas"]["Strand"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Programme_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: ProgrammeItem with `@id` and `@type` */
                        items: {
                            /** @description Address of the record */
                            "@id": string;
                            /** @description What the record is */
                            "@type": string[];
                        }[];
                        /** @description Address of the terms of use */
                        license: string;
                        /** @description Address of the next page; not there on the last one */
                        next?: string;
                        /** @description What is listed */
                        title: string;
                        /** @description Number of records in the whole selection; only with `count=true` */
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_programme: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "jsonld") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the programme */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of the record */
                        "@id": string;
                        /** @description What the record is */
                        "@type": string[];
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description Address of the terms of use */
                        license: string;
                    };
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_statistics: {
        parameters: {
            query?: {
                /** @description Country or territory of any member of a pairing, and where an event was: ISO 3166-1 alpha-2, and XK */
                country?: string[];
                /** @description Slug of the programme */
                programme?: string[];
                /** @description The strand they belong to */
                strand?: components["schemas"]["Strand"][];
                /** @description Code of one of their topics; narrower topics count too */
                topic?: string[];
                /** @description Pairings of this year or later, and events that may have lasted into it */
                yearFrom?: number | null;
                /** @description Pairings of this year or earlier, and events that began in it or before */
                yearTo?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_territories: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description Country or territory where it is: ISO 3166-1 alpha-2, and XK */
                country?: string[];
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "xlsx" | "geojson" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "name" | "names" | "kind" | "country" | "latitude" | "longitude" | "geonamesId" | "population" | "populationYear" | "populationScope" | "areaKm2" | "areaScope" | "offers" | "seeks" | "pairings" | "events" | "source" | "updatedAt")[];
                /** @description GeoNames identifier of the place: the territories that are this place */
                geonamesId?: number[];
                /** @description What the territory is */
                kind?: components["schemas"]["TerritoryKind"][];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description Code of a topic that it offers; narrower topics count too */
                offers?: string[];
                /** @description Slug of a programme in which the territory has a pairing */
                programme?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Code of a topic that it seeks; narrower topics count too */
                seeks?: string[];
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "country" | "-country" | "population" | "-population" | "pairings" | "-pairings")[];
                /** @description Code of a topic of one of its pairings; narrower topics count too */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @description The records of this page */
                        features: {
                            /** @description Where the record is; null where not known */
                            geometry: components["schemas"]["Geometry"] | null;
                            /** @description Last part of the record's own address */
                            id: string;
                            properties: components["schemas"]["TerritoryItem"];
                            /**
                             * @description A GeoJSON feature
                             * @constant
                             */
                            type: "Feature";
                        }[];
                        /** @description Address of the terms of use */
                        licence: string;
                        /** @description The next and the first page of a list, the data dictionary and the terms of use */
                        links: components["schemas"]["Link"][];
                        /** @description Features of the whole selection; only with `count=true` */
                        numberMatched?: number;
                        /** @description Features of this page */
                        numberReturned: number;
                        /** @description What is listed */
                        title: string;
                        /**
                         * @description A GeoJSON collection
                         * @constant
                         */
                        type: "FeatureCollection";
                    };
                    "application/json": components["schemas"]["Page_TerritoryItem_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: TerritoryItem with `@id` and `@type` */
                        items: {
                            /** @description Address of the record */
                            "@id": string;
                            /** @description What the record is */
                            "@type": string[];
                        }[];
                        /** @description Address of the terms of use */
                        license: string;
                        /** @description Address of the next page; not there on the last one */
                        next?: string;
                        /** @description What is listed */
                        title: string;
                        /** @description Number of records in the whole selection; only with `count=true` */
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_territory: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "geojson" | "jsonld") | null;
            };
            header?: never;
            path: {
                /** @description Slug of the territory */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @description Where the record is; null where not known */
                        geometry: components["schemas"]["Geometry"] | null;
                        /** @description Last part of the record's own address */
                        id: string;
                        /** @description Address of the terms of use */
                        licence: string;
                        /** @description The next and the first page of a list, the data dictionary and the terms of use */
                        links: components["schemas"]["Link"][];
                        properties: components["schemas"]["Territory"];
                        /**
                         * @description A GeoJSON feature
                         * @constant
                         */
                        type: "Feature";
                    };
                    "application/json": components["schemas"]["Territory"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of the record */
                        "@id": string;
                        /** @description What the record is */
                        "@type": string[];
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description Address of the terms of use */
                        license: string;
                    };
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_topics: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "xlsx" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "code" | "name" | "names" | "summary" | "summaries" | "parent" | "aliases" | "sdgs" | "pairings" | "updatedAt")[];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description Code of the wider topic, directly above */
                parent?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "code" | "-code" | "pairings" | "-pairings")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Topic_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: TopicItem with `@id` and `@type` */
                        items: {
                            /** @description Address of the record */
                            "@id": string;
                            /** @description What the record is */
                            "@type": string[];
                        }[];
                        /** @description Address of the terms of use */
                        license: string;
                        /** @description Address of the next page; not there on the last one */
                        next?: string;
                        /** @description What is listed */
                        title: string;
                        /** @description Number of records in the whole selection; only with `count=true` */
                        total?: number;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_topic: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "jsonld") | null;
            };
            header?: never;
            path: {
                /** @description Code of the topic */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of the record */
                        "@id": string;
                        /** @description What the record is */
                        "@type": string[];
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description Address of the terms of use */
                        license: string;
                    };
                };
            };
            /** @description The caller has this representation already (If-None-Match). */
            304: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Validator of this representation */
                    ETag?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid; `errors` names each field and the reason. */
            400: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record. */
            404: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The address offers none of the formats that Accept allows. */
            406: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `instance` finds it in the logs. */
            500: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer in time; try again after `Retry-After` seconds. */
            503: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Seconds to wait */
                    "Retry-After"?: number;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
