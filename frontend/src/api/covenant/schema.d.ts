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
    "/api/covenant/v1/dictionaries": {
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
    "/api/covenant/v1/dictionaries/{name}": {
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
    "/api/covenant/v1/ogc": {
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
    "/api/covenant/v1/ogc/collections": {
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
    "/api/covenant/v1/ogc/collections/{collectionId}": {
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
    "/api/covenant/v1/ogc/collections/signatories/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Signatory Features
         * @description Signatories as GeoJSON features, in order of the id; `next` among the links is the next page.
         */
        get: operations["list_signatory_features"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/ogc/collections/signatories/items/{featureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Signatory Feature
         * @description One signatory as a GeoJSON feature.
         */
        get: operations["get_signatory_feature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/ogc/conformance": {
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
         * FeatureItem[SignatoryItem]
         * @description A GeoJSON feature.
         */
        FeatureItem_SignatoryItem_: {
            /** @description Where it is; null where that is not known */
            geometry: components["schemas"]["FeatureGeometry"] | null;
            /**
             * Id
             * @description Its name in addresses
             */
            id: string;
            /** @description The record, as in the list */
            properties: components["schemas"]["SignatoryItem"];
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
         * FeaturePage[SignatoryItem]
         * @description One page of a collection as a GeoJSON FeatureCollection.
         */
        FeaturePage_SignatoryItem_: {
            /**
             * Features
             * @description The features of this page
             */
            features: components["schemas"]["FeatureItem_SignatoryItem_"][];
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
         * FigureSource
         * @description Where a figure of a signatory comes from.
         */
        FigureSource: {
            /**
             * Title
             * @description Title of the source
             * @example Population register of the city
             */
            title: string;
            /**
             * Url
             * @description Address of the source, where it has one
             */
            url: string | null;
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
        /**
         * LinkedFeature[SignatoryItem]
         * @description A GeoJSON feature by itself, with its links.
         */
        LinkedFeature_SignatoryItem_: {
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
            properties: components["schemas"]["SignatoryItem"];
            /**
             * Type
             * @description A GeoJSON feature
             * @constant
             */
            type: "Feature";
        };
        /**
         * Page[Covenant]
         * @description One page of a list.
         */
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
        /**
         * Page[SignatoryItem]
         * @description One page of a list.
         */
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
             * Areakm2
             * @description Area; null where not reported
             */
            areaKm2: number | null;
            /** @description Where the area figure comes from */
            areaSource: components["schemas"]["FigureSource"] | null;
            /**
             * Areayear
             * @description Year of the area figure
             */
            areaYear: number | null;
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
             * Editedfields
             * @description Fields whose values the signatory or the programme published here, in place of the source's
             * @example [
             *       "names",
             *       "population"
             *     ]
             */
            editedFields: string[];
            /**
             * Externalids
             * @description Identifiers in other registers
             */
            externalIds: components["schemas"]["ExternalId"][];
            /**
             * Geonamesid
             * @description GeoNames identifier of the place
             */
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
            /** @description Where the population figure comes from, where it is another source than the record's */
            populationSource: components["schemas"]["FigureSource"] | null;
            /**
             * Populationyear
             * @description Year of the population figure
             */
            populationYear: number | null;
            /** @description Where the record comes from, but for what `editedFields` names */
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
            /**
             * Website
             * @description Own site of the local government
             * @example https://www.city.kyoto.lg.jp
             */
            website: string | null;
        };
        /**
         * SignatoryItem
         * @description A signatory as lists show it. All fields are there unless `fields` selects some.
         */
        SignatoryItem: {
            /** @description Alone, or in a group with a joint plan */
            adhesionKind?: components["schemas"]["AdhesionKind"] | null;
            /**
             * Areakm2
             * @description Area; null where not reported
             */
            areaKm2?: number | null;
            /** @description Where the area figure comes from */
            areaSource?: components["schemas"]["FigureSource"] | null;
            /**
             * Areayear
             * @description Year of the area figure
             */
            areaYear?: number | null;
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
             * Editedfields
             * @description Fields whose values the signatory or the programme published here, in place of the source's
             * @example [
             *       "names",
             *       "population"
             *     ]
             */
            editedFields?: string[];
            /**
             * Externalids
             * @description Identifiers in other registers
             */
            externalIds?: components["schemas"]["ExternalId"][];
            /**
             * Geonamesid
             * @description GeoNames identifier of the place
             */
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
            /** @description Where the population figure comes from, where it is another source than the record's */
            populationSource?: components["schemas"]["FigureSource"] | null;
            /**
             * Populationyear
             * @description Year of the population figure
             */
            populationYear?: number | null;
            /** @description Where the record comes from, but for what `editedFields` names */
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
            /**
             * Website
             * @description Own site of the local government
             * @example https://www.city.kyoto.lg.jp
             */
            website?: string | null;
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
                f?: ("json" | "csv" | "xlsx" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "slug" | "name" | "names" | "level" | "parent" | "countries" | "startedOn" | "startedOnPrecision" | "secretariat" | "website" | "summary" | "summaries" | "signatories" | "source" | "updatedAt")[];
                /** @description At one of these levels of the tree */
                level?: ("global" | "regional" | "national")[];
                /** @description Most records in a page; 50 if not given (in files: all records) */
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
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: CovenantItem with `@id` and `@type` */
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
    get_covenant: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "jsonld") | null;
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
    list_signatory_features: {
        parameters: {
            query?: {
                /** @description Only features in this box, on its edge, or without a place: west, south, east, north in degrees of WGS 84. West greater than east crosses the antimeridian. Of six numbers the third and the sixth are heights, which decide nothing: the features have none */
                bbox?: number[] & (unknown | unknown);
                /** @description With at least one of these promises */
                commitment?: ("mitigation_2020" | "mitigation_2030" | "mitigation_2050" | "adaptation" | "energy_poverty" | "gcom" | "jp_2018")[];
                /** @description In one of these countries or territories */
                country?: string[];
                /** @description In one of these covenants (slugs) or in one below it */
                covenant?: string[];
                /** @description Place of a page; made by the API for its `next` links */
                cursor?: string | null;
                /** @description Only features of this time or without one: a day, an instant (RFC 3339), or an interval of them such as `2018-01-01T00:00:00Z/..` */
                datetime?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("geojson" | "json") | null;
                /** @description GeoNames identifier of the place: the signatories that are this place */
                geonamesId?: number[];
                /** @description Joined on this day or later */
                joinedFrom?: string | null;
                /** @description Joined on this day or before */
                joinedTo?: string | null;
                /** @description Most features in a page; more than 1000 counts as 1000 */
                limit?: number;
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
                    /** @description The pages `next` and `first` of a list; the data dictionary (`describedby`) and the terms of use (`license`) always (RFC 8288) */
                    Link?: string;
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["FeaturePage_SignatoryItem_"];
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
    get_signatory_feature: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("geojson" | "json") | null;
            };
            header?: never;
            path: {
                /** @description Its id */
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
                    "application/geo+json": components["schemas"]["LinkedFeature_SignatoryItem_"];
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
                f?: ("json" | "csv" | "xlsx" | "geojson" | "jsonld") | null;
                /** @description Fields wanted in each record; all of them if not given */
                fields?: ("id" | "name" | "names" | "country" | "latitude" | "longitude" | "population" | "populationYear" | "populationSource" | "areaKm2" | "areaYear" | "areaSource" | "website" | "status" | "commitments" | "joinedOn" | "covenants" | "adhesionKind" | "isGroup" | "groupId" | "coordinatorName" | "supporterName" | "geonamesId" | "externalIds" | "source" | "editedFields" | "updatedAt")[];
                /** @description GeoNames identifier of the place: the signatories that are this place */
                geonamesId?: number[];
                /** @description Joined on this day or later */
                joinedFrom?: string | null;
                /** @description Joined on this day or before */
                joinedTo?: string | null;
                /** @description Most records in a page; 50 if not given (in files: all records) */
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
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: SignatoryItem with `@id` and `@type` */
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
    get_signatory: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "geojson" | "jsonld") | null;
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
