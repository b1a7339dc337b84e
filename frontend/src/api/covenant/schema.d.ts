// Generated from services/*/openapi.json by `npm run api-types`; do not edit.

export interface paths {
    "/api/covenant/v1/covenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Covenants
         * @description The covenants as a tree: each names the one above it.
         */
        get: operations["list_covenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/covenants/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Covenant
         * @description One covenant.
         */
        get: operations["get_covenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Signatories
         * @description Signatories by name, or in the order asked for. As CSV without `limit`: the whole selection.
         */
        get: operations["list_signatories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Signatory
         * @description One signatory with all that is public of it.
         */
        get: operations["get_signatory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Signatory Points
         * @description All signatories of a selection that have coordinates, in one compact answer for a map.
         */
        get: operations["list_signatory_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Statistics
         * @description Signatories and inhabitants of a selection, in all and by country, status, promise and year of joining.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AdhesionKind
         * @description How a local government joined: alone, or in a group with a joint plan (option 1 or 2).
         * @enum {string}
         */
        AdhesionKind: "individual" | "joint_option_1" | "joint_option_2";
        /**
         * Commitment
         * @description One promise of a signatory.
         */
        Commitment: {
            /** @description What was promised */
            kind: components["schemas"]["CommitmentKind"];
            /**
             * Signedon
             * @description Day of the signature, where known
             */
            signedOn: string | null;
        };
        /**
         * CommitmentKind
         * @description What was promised. The first four are the flags of an imported list, never a percentage.
         * @enum {string}
         */
        CommitmentKind: "mitigation_2020" | "mitigation_2030" | "mitigation_2050" | "adaptation" | "energy_poverty" | "gcom" | "jp_2018";
        /**
         * Covenant
         * @description A covenant of mayors: the Global Covenant, a regional or a national one.
         */
        Covenant: {
            /**
             * Countries
             * @description Countries and territories whose local governments join here; empty where not delimited
             */
            countries: string[];
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /** @description Place in the tree */
            level: components["schemas"]["CovenantLevel"];
            /**
             * Name
             * @description Name in English
             * @example Covenant of Mayors Japan
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
             * Parent
             * @description Slug of the covenant above; null for the Global Covenant
             */
            parent: string | null;
            /**
             * Secretariat
             * @description Who runs its secretariat
             */
            secretariat: string | null;
            /**
             * Signatories
             * @description Listed signatories of this covenant and of those below it; on hold, withdrawn and terminated ones are left out
             */
            signatories: number;
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug: string;
            /** @description Where the record comes from */
            source: components["schemas"]["Source"] | null;
            /**
             * Startedon
             * @description Day on which it opened for signature
             */
            startedOn: string | null;
            /** @description How much of `startedOn` is known */
            startedOnPrecision: components["schemas"]["DatePrecision"] | null;
            /**
             * Summaries
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            summaries: {
                [key: string]: string;
            };
            /**
             * Summary
             * @description What it is, in one or two sentences of English
             */
            summary: string | null;
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
         * CovenantItem
         * @description A covenant of mayors: the Global Covenant, a regional or a national one. All fields are there unless `fields` selects some.
         */
        CovenantItem: {
            /**
             * Countries
             * @description Countries and territories whose local governments join here; empty where not delimited
             */
            countries?: string[];
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /** @description Place in the tree */
            level?: components["schemas"]["CovenantLevel"];
            /**
             * Name
             * @description Name in English
             * @example Covenant of Mayors Japan
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
             * Parent
             * @description Slug of the covenant above; null for the Global Covenant
             */
            parent?: string | null;
            /**
             * Secretariat
             * @description Who runs its secretariat
             */
            secretariat?: string | null;
            /**
             * Signatories
             * @description Listed signatories of this covenant and of those below it; on hold, withdrawn and terminated ones are left out
             */
            signatories?: number;
            /**
             * Slug
             * @description Readable identifier, stable and unique in its list
             */
            slug?: string;
            /** @description Where the record comes from */
            source?: components["schemas"]["Source"] | null;
            /**
             * Startedon
             * @description Day on which it opened for signature
             */
            startedOn?: string | null;
            /** @description How much of `startedOn` is known */
            startedOnPrecision?: components["schemas"]["DatePrecision"] | null;
            /**
             * Summaries
             * @description The same by language (BCP 47), translated by the project where it is not the original
             */
            summaries?: {
                [key: string]: string;
            };
            /**
             * Summary
             * @description What it is, in one or two sentences of English
             */
            summary?: string | null;
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
         * CovenantLevel
         * @description Where a covenant stands in the tree.
         * @enum {string}
         */
        CovenantLevel: "global" | "regional" | "national";
        /**
         * CovenantReference
         * @description A covenant, named.
         */
        CovenantReference: {
            /**
             * Name
             * @description Name in English
             * @example Covenant of Mayors Japan
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
         * DatePrecision
         * @description How much of a date is known; the unknown parts of the date that carries it are set to 1.
         * @enum {string}
         */
        DatePrecision: "day" | "month" | "year";
        /**
         * ExternalId
         * @description How another register names the same signatory.
         */
        ExternalId: {
            /**
             * Scheme
             * @description The register: `jrc` or `gcom`
             * @example gcom
             */
            scheme: string;
            /**
             * Value
             * @description The identifier there, as text
             * @example JP0002
             */
            value: string;
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
        /** Page[Covenant] */
        Page_Covenant_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["CovenantItem"][];
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
        /** Page[SignatoryItem] */
        Page_SignatoryItem_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["SignatoryItem"][];
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
         * Signatory
         * @description A signatory with all that is public of it.
         */
        Signatory: {
            /**
             * Actionplanexpected
             * @description Whether the source expects an action plan
             */
            actionPlanExpected: boolean | null;
            /** @description Alone, or in a group with a joint plan */
            adhesionKind: components["schemas"]["AdhesionKind"] | null;
            /**
             * Commitmentdetails
             * @description Its promises with their dates
             */
            commitmentDetails: components["schemas"]["Commitment"][];
            /**
             * Commitments
             * @description What it promised
             */
            commitments: components["schemas"]["CommitmentKind"][];
            /**
             * Coordinatorname
             * @description Covenant coordinator that supports it
             */
            coordinatorName: string | null;
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /**
             * Covenantmemberships
             * @description The covenants it belongs to, named
             */
            covenantMemberships: components["schemas"]["CovenantReference"][];
            /**
             * Covenants
             * @description Slugs of the covenants it belongs to
             */
            covenants: string[];
            /**
             * Createdat
             * Format: date-time
             * @description When the record came into this register (UTC)
             */
            createdAt: string;
            /**
             * Externalids
             * @description Identifiers in other registers
             */
            externalIds: components["schemas"]["ExternalId"][];
            /** Geonamesid */
            geonamesId: number | null;
            /** @description The group it belongs to */
            group: components["schemas"]["SignatoryReference"] | null;
            /**
             * Groupexternalid
             * @description Identifier of the group in the source; kept also where no such record exists here
             */
            groupExternalId: string | null;
            /**
             * Groupid
             * @description The group it belongs to, where that is a signatory here
             */
            groupId: string | null;
            /**
             * Groupname
             * @description Name of the group in the words of the source
             */
            groupName: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /**
             * Isgroup
             * @description The record is a group of local governments
             */
            isGroup: boolean;
            /**
             * Joinedon
             * @description Day of adhesion: of the council's decision or of the signature, as the source has it
             */
            joinedOn: string | null;
            /** Latitude */
            latitude: number | null;
            /** Longitude */
            longitude: number | null;
            /**
             * Membercount
             * @description Number of members of the group
             */
            memberCount: number;
            /**
             * Members
             * @description Members of the group, at most 500, by name
             */
            members: components["schemas"]["SignatoryReference"][];
            /**
             * Name
             * @description Name to show: English where there is one
             * @example Kyoto
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
             * Population
             * @description Inhabitants; null where not reported
             */
            population: number | null;
            /**
             * Populationyear
             * @description Year of the population figure
             */
            populationYear: number | null;
            /** @description Where the record comes from */
            source: components["schemas"]["Source"] | null;
            /**
             * Sourcestatus
             * @description The status in the words of the source
             * @example published
             */
            sourceStatus: string | null;
            /** @description Where the signatory stands */
            status: components["schemas"]["SignatoryStatus"];
            /**
             * Supportername
             * @description Covenant supporter that supports it
             */
            supporterName: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
        };
        /**
         * SignatoryItem
         * @description A signatory as lists show it. All fields are there unless `fields` selects some.
         */
        SignatoryItem: {
            /** @description Alone, or in a group with a joint plan */
            adhesionKind?: components["schemas"]["AdhesionKind"] | null;
            /**
             * Commitments
             * @description What it promised
             */
            commitments?: components["schemas"]["CommitmentKind"][];
            /**
             * Coordinatorname
             * @description Covenant coordinator that supports it
             */
            coordinatorName?: string | null;
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country?: string;
            /**
             * Covenants
             * @description Slugs of the covenants it belongs to
             */
            covenants?: string[];
            /**
             * Externalids
             * @description Identifiers in other registers
             */
            externalIds?: components["schemas"]["ExternalId"][];
            /** Geonamesid */
            geonamesId?: number | null;
            /**
             * Groupid
             * @description The group it belongs to, where that is a signatory here
             */
            groupId?: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /**
             * Isgroup
             * @description The record is a group of local governments
             */
            isGroup?: boolean;
            /**
             * Joinedon
             * @description Day of adhesion: of the council's decision or of the signature, as the source has it
             */
            joinedOn?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /**
             * Name
             * @description Name to show: English where there is one
             * @example Kyoto
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
             * Population
             * @description Inhabitants; null where not reported
             */
            population?: number | null;
            /**
             * Populationyear
             * @description Year of the population figure
             */
            populationYear?: number | null;
            /** @description Where the record comes from */
            source?: components["schemas"]["Source"] | null;
            /** @description Where the signatory stands */
            status?: components["schemas"]["SignatoryStatus"];
            /**
             * Supportername
             * @description Covenant supporter that supports it
             */
            supporterName?: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt?: string;
        };
        /**
         * SignatoryPoints
         * @description All signatories with coordinates, column by column: entry i of each column is one signatory.
         */
        SignatoryPoints: {
            /**
             * Ids
             * @description Identifiers
             */
            ids: string[];
            /**
             * Latitudes
             * @description Degrees north, to three decimals (about 100 m)
             */
            latitudes: number[];
            /**
             * Longitudes
             * @description Degrees east, to three decimals (about 100 m)
             */
            longitudes: number[];
            /**
             * Populations
             * @description Inhabitants to two significant digits, for drawing only
             */
            populations: (number | null)[];
            /**
             * Withoutcoordinates
             * @description Signatories of the selection that have no coordinates
             */
            withoutCoordinates: number;
        };
        /**
         * SignatoryReference
         * @description A signatory, named.
         */
        SignatoryReference: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /**
             * Name
             * @description Name to show: English where there is one
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
        };
        /**
         * SignatoryStatus
         * @description Where a signatory stands. Imported lists say only published or on hold: see `UNKNOWN_ACTIVE`.
         * @enum {string}
         */
        SignatoryStatus: "pending" | "committed" | "plan_submitted" | "plan_accepted" | "monitoring" | "unknown_active" | "on_hold" | "withdrawn" | "terminated";
        /**
         * Source
         * @description Where a record comes from.
         */
        Source: {
            /**
             * Accessedon
             * @description Day on which the source was read
             */
            accessedOn: string | null;
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
         * Statistics
         * @description Counts over a selection of signatories.
         */
        Statistics: {
            /**
             * Breakdowns
             * @description The counts by each dimension asked for
             */
            breakdowns: components["schemas"]["StatisticsBreakdown"][];
            /**
             * Countries
             * @description Countries and territories among them
             */
            countries: number;
            /**
             * Notlisted
             * @description On hold, withdrawn or terminated: left out of the selection unless `status` names them
             */
            notListed: number;
            /**
             * Population
             * @description Inhabitants, summed; groups left out where members are counted
             */
            population: number;
            /**
             * Signatories
             * @description Signatories in the selection
             */
            signatories: number;
            /**
             * Withcoordinates
             * @description How many have coordinates
             */
            withCoordinates: number;
            /**
             * Withpopulation
             * @description How many have a population
             */
            withPopulation: number;
        };
        /**
         * StatisticsBreakdown
         * @description Signatories by one dimension. By commitment, one signatory counts once for each of its promises.
         */
        StatisticsBreakdown: {
            /** @description By what is counted */
            dimension: components["schemas"]["StatisticsDimension"];
            /**
             * Rows
             * @description The values, by signatories, most first; years in order
             */
            rows: components["schemas"]["StatisticsRow"][];
            /**
             * Withoutvalue
             * @description Signatories that have none
             */
            withoutValue: number;
            /**
             * Withvalue
             * @description Signatories that have a value here
             */
            withValue: number;
        };
        /**
         * StatisticsDimension
         * @description By what signatories are counted.
         * @enum {string}
         */
        StatisticsDimension: "country" | "status" | "commitment" | "joinedYear";
        /**
         * StatisticsRow
         * @description One value of a dimension.
         */
        StatisticsRow: {
            /**
             * Population
             * @description Inhabitants of those, summed. A group is left out where one of its members is in the whole selection with a population, in whatever row that member is
             */
            population: number;
            /**
             * Signatories
             * @description Signatories with this value
             */
            signatories: number;
            /**
             * Value
             * @description The value: a code, or a year
             * @example JP
             */
            value: string;
            /**
             * Withpopulation
             * @description How many of them have a population
             */
            withPopulation: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_covenants: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "name" | "names" | "level" | "parent" | "countries" | "startedOn" | "startedOnPrecision" | "secretariat" | "website" | "summary" | "summaries" | "signatories" | "source" | "updatedAt")[];
                /** @description At one of these levels of the tree */
                level?: ("global" | "regional" | "national")[];
                /** @description Most records in a page; 50 if not given (CSV: all records) */
                limit?: number | null;
                /** @description Directly below one of these covenants (slugs) */
                parent?: string[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "startedOn" | "-startedOn")[];
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
                    "application/json": components["schemas"]["Page_Covenant_"];
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
    get_covenant: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: "json" | null;
            };
            header?: never;
            path: {
                /** @description Its slug */
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
                    "application/json": components["schemas"]["Covenant"];
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
    list_signatories: {
        parameters: {
            query?: {
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description With at least one of these promises */
                commitment?: ("mitigation_2020" | "mitigation_2030" | "mitigation_2050" | "adaptation" | "energy_poverty" | "gcom" | "jp_2018")[];
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description In one of these countries or territories */
                country?: string[];
                /** @description In one of these covenants (slugs) or in one below it */
                covenant?: string[];
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv" | "geojson") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "name" | "names" | "country" | "latitude" | "longitude" | "population" | "populationYear" | "status" | "commitments" | "joinedOn" | "covenants" | "adhesionKind" | "isGroup" | "groupId" | "coordinatorName" | "supporterName" | "geonamesId" | "externalIds" | "source" | "updatedAt")[];
                /** @description GeoNames identifier of the place: the signatories that are this place */
                geonamesId?: number[];
                /** @description Joined on this day or later */
                joinedFrom?: string | null;
                /** @description Joined on this day or before */
                joinedTo?: string | null;
                /** @description Most records in a page; 50 if not given (CSV: all records) */
                limit?: number | null;
                /** @description At most so many inhabitants */
                populationMax?: number | null;
                /** @description At least so many inhabitants */
                populationMin?: number | null;
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "country" | "-country" | "population" | "-population" | "joinedOn" | "-joinedOn" | "updatedAt" | "-updatedAt")[];
                /** @description Standing so; `all` for every one. If not given, those on hold, withdrawn and terminated are left out */
                status?: ("committed" | "plan_submitted" | "plan_accepted" | "monitoring" | "unknown_active" | "on_hold" | "withdrawn" | "terminated" | "all")[];
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
                            properties: components["schemas"]["SignatoryItem"];
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
                    "application/json": components["schemas"]["Page_SignatoryItem_"];
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
    get_signatory: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "geojson") | null;
            };
            header?: never;
            path: {
                /** @description Its id */
                signatoryId: string;
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
                        properties: components["schemas"]["Signatory"];
                        /**
                         * @description A GeoJSON feature
                         * @constant
                         */
                        type: "Feature";
                    };
                    "application/json": components["schemas"]["Signatory"];
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
    list_signatory_points: {
        parameters: {
            query?: {
                /** @description With at least one of these promises */
                commitment?: ("mitigation_2020" | "mitigation_2030" | "mitigation_2050" | "adaptation" | "energy_poverty" | "gcom" | "jp_2018")[];
                /** @description In one of these countries or territories */
                country?: string[];
                /** @description In one of these covenants (slugs) or in one below it */
                covenant?: string[];
                /** @description GeoNames identifier of the place: the signatories that are this place */
                geonamesId?: number[];
                /** @description Joined on this day or later */
                joinedFrom?: string | null;
                /** @description Joined on this day or before */
                joinedTo?: string | null;
                /** @description At most so many inhabitants */
                populationMax?: number | null;
                /** @description At least so many inhabitants */
                populationMin?: number | null;
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Standing so; `all` for every one. If not given, those on hold, withdrawn and terminated are left out */
                status?: ("committed" | "plan_submitted" | "plan_accepted" | "monitoring" | "unknown_active" | "on_hold" | "withdrawn" | "terminated" | "all")[];
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
                    "application/json": components["schemas"]["SignatoryPoints"];
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
                /** @description Breakdowns wanted; all of them if not given */
                by?: ("country" | "status" | "commitment" | "joinedYear")[];
                /** @description With at least one of these promises */
                commitment?: ("mitigation_2020" | "mitigation_2030" | "mitigation_2050" | "adaptation" | "energy_poverty" | "gcom" | "jp_2018")[];
                /** @description In one of these countries or territories */
                country?: string[];
                /** @description In one of these covenants (slugs) or in one below it */
                covenant?: string[];
                /** @description GeoNames identifier of the place: the signatories that are this place */
                geonamesId?: number[];
                /** @description Joined on this day or later */
                joinedFrom?: string | null;
                /** @description Joined on this day or before */
                joinedTo?: string | null;
                /** @description At most so many inhabitants */
                populationMax?: number | null;
                /** @description At least so many inhabitants */
                populationMin?: number | null;
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Standing so; `all` for every one. If not given, those on hold, withdrawn and terminated are left out */
                status?: ("committed" | "plan_submitted" | "plan_accepted" | "monitoring" | "unknown_active" | "on_hold" | "withdrawn" | "terminated" | "all")[];
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
