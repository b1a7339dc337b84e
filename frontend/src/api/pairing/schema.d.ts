// Generated from services/*/openapi.json by `npm run api-types`; do not edit.

export interface paths {
    "/api/pairing/v1/change-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Change Log
         * @description Every change of everything, with who made it and for whom; the newest first. As CSV without `limit`: all.
         */
        get: operations["list_change_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Changes
         * @description What changed of what is public, in the order in which it became visible.
         *
         *     Read from the start it rebuilds the present state: `created` brings a record, `changed` sets the fields in
         *     `after`, `deleted` takes it away. Ask again with `nextCursor` for what has come meanwhile.
         */
        get: operations["list_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Clients
         * @description Programs that may call by themselves, the latest first.
         */
        get: operations["list_clients"];
        put?: never;
        /**
         * Create Client
         * @description Lets a program in: registers it at the identity provider, or takes one from there. Shows the secret once.
         */
        post: operations["create_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Client
         * @description One program.
         */
        get: operations["get_client"];
        put?: never;
        post?: never;
        /**
         * Remove Client
         * @description Lets the program in no more, from now on. It stays registered at the identity provider.
         */
        delete: operations["remove_client"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/clients/{clientId}/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Client
         * @description Gives the program a new identifier and secret, and shows the secret once.
         *
         *     Tokens of the old identifier are not taken any more, from now on. Where the program is let into the other
         *     service too, give that one the new identifier.
         */
        post: operations["rotate_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/pairing/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drafts
         * @description Drafts of the records whose drafts you may see, the one that was saved last first.
         */
        get: operations["list_drafts"];
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
        /**
         * Create Event
         * @description A new record: a draft, or public at once.
         */
        post: operations["create_event"];
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
        /**
         * Delete Event
         * @description Delete the record, with its draft and contact. Its versions stay, and can be brought back.
         */
        delete: operations["delete_event"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Event Changes
         * @description What was changed of the record, its draft and its contact, by whom; the newest first.
         */
        get: operations["list_event_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Event Contact
         * @description Whom to ask about the record. Personal data, seen by those who edit it.
         */
        get: operations["get_event_contact"];
        /**
         * Replace Event Contact
         * @description Say whom to ask about the record.
         */
        put: operations["replace_event_contact"];
        post?: never;
        /**
         * Delete Event Contact
         * @description Remove whom to ask about the record.
         */
        delete: operations["delete_event_contact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Event Draft
         * @description The record as those see it who edit it: its draft where there is one, and what is published.
         */
        get: operations["get_event_draft"];
        put?: never;
        post?: never;
        /**
         * Discard Event Draft
         * @description Throw the draft away. A record that was never published is gone then.
         */
        delete: operations["discard_event_draft"];
        options?: never;
        head?: never;
        /**
         * Update Event Draft
         * @description Change the draft; begins one where there is none. Nothing of it is public before it is published.
         */
        patch: operations["update_event_draft"];
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/draft/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Event Draft
         * @description Make the draft public.
         */
        post: operations["publish_event_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/draft/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Event Draft
         * @description Give back a draft that was handed in, and say why.
         */
        post: operations["return_event_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/draft/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Event Draft
         * @description Hand the draft in for review.
         */
        post: operations["submit_event_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Event
         * @description Make the record what it was at an earlier version, at once. One that was deleted comes back.
         */
        post: operations["restore_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Event Versions
         * @description The versions of the record, the newest first; also where it was deleted.
         */
        get: operations["list_event_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/events/{slug}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Event Version
         * @description What the record was at one of its versions.
         */
        get: operations["get_event_version"];
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
    "/api/pairing/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description Who calls, and what they may do here. Somebody who has not signed in here yet is told so by null.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        /**
         * Erase Me
         * @description Erases the personal data of who calls: name, address and language, roles, invitations, private contacts.
         *
         *     What they did stays on record under an identifier that no longer leads to them. The account at the identity
         *     provider is erased there.
         */
        delete: operations["erase_me"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get My Data
         * @description All personal data of who calls that this service holds.
         */
        get: operations["get_my_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Sign In
         * @description Tells who has signed in; answers who they are here.
         *
         *     The service learns name and verified address from the ID token, which it verifies, and makes memberships of the
         *     open invitations to that address. To be called after each sign-in; again changes nothing.
         */
        post: operations["create_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Member Organisations
         * @description Organisations whose members sign in, by name: those that you belong to or act for, for staff all.
         *
         *     Owners see the coordinators too, to choose one that acts for them.
         */
        get: operations["list_member_organisations"];
        put?: never;
        /**
         * Create Member Organisation
         * @description Makes an organisation whose members can then be invited.
         */
        post: operations["create_member_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Member Organisation
         * @description One organisation.
         */
        get: operations["get_member_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Member Organisation
         * @description Changes name, country or the record it answers for; with `closedOn` its members lose all rights.
         */
        patch: operations["update_member_organisation"];
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Delegations
         * @description Delegations that hold today: those that the organisation gave, and those that it was given.
         */
        get: operations["list_delegations"];
        put?: never;
        /**
         * Create Delegation
         * @description Lets a coordinator act for the organisation, until and with a day. It takes the place of one before.
         */
        post: operations["create_delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}/delegations/{delegationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Delegation
         * @description Ends a delegation at once; the organisation that gave it can, and the one that was given it.
         */
        delete: operations["end_delegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description Open invitations, the oldest first; those that ran out too, until they are withdrawn or sent again.
         */
        get: operations["list_invitations"];
        put?: never;
        /**
         * Create Invitation
         * @description Invites somebody by e-mail. It becomes a membership when they sign in with that address, verified.
         */
        post: operations["create_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw Invitation
         * @description Takes an invitation back.
         */
        delete: operations["withdraw_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}/invitations/{invitationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Invitation Again
         * @description Sends the message again; the invitation lasts anew.
         */
        post: operations["send_invitation_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Memberships
         * @description Who belongs to the organisation, in order of joining.
         */
        get: operations["list_memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/member-organisations/{organisationId}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Membership
         * @description Ends a membership at once. The last owner stays unless staff decide, the last administrator always.
         */
        delete: operations["end_membership"];
        options?: never;
        head?: never;
        /**
         * Update Membership
         * @description Changes a member's role, or the day on which the membership ends.
         */
        patch: operations["update_membership"];
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
        /**
         * Create Organisation
         * @description A new record: a draft, or public at once.
         */
        post: operations["create_organisation"];
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
         * @description One organisation. The slug of one that was merged leads to its successor (308).
         */
        get: operations["get_organisation"];
        put?: never;
        post?: never;
        /**
         * Delete Organisation
         * @description Delete the record, with its draft and contact. Its versions stay, and can be brought back.
         */
        delete: operations["delete_organisation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Organisation Changes
         * @description What was changed of the record, its draft and its contact, by whom; the newest first.
         */
        get: operations["list_organisation_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organisation Contact
         * @description Whom to ask about the record. Personal data, seen by those who edit it.
         */
        get: operations["get_organisation_contact"];
        /**
         * Replace Organisation Contact
         * @description Say whom to ask about the record.
         */
        put: operations["replace_organisation_contact"];
        post?: never;
        /**
         * Delete Organisation Contact
         * @description Remove whom to ask about the record.
         */
        delete: operations["delete_organisation_contact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organisation Draft
         * @description The record as those see it who edit it: its draft where there is one, and what is published.
         */
        get: operations["get_organisation_draft"];
        put?: never;
        post?: never;
        /**
         * Discard Organisation Draft
         * @description Throw the draft away. A record that was never published is gone then.
         */
        delete: operations["discard_organisation_draft"];
        options?: never;
        head?: never;
        /**
         * Update Organisation Draft
         * @description Change the draft; begins one where there is none. Nothing of it is public before it is published.
         */
        patch: operations["update_organisation_draft"];
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/draft/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Organisation Draft
         * @description Make the draft public.
         */
        post: operations["publish_organisation_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/draft/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Organisation Draft
         * @description Give back a draft that was handed in, and say why.
         */
        post: operations["return_organisation_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/draft/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Organisation Draft
         * @description Hand the draft in for review.
         */
        post: operations["submit_organisation_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Organisation
         * @description Merge an organisation into another one that is the same.
         *
         *     Events that named the one name the other, who answered for the one answers for the other, and the slug of the one
         *     leads to the other. What the one said of itself is in its versions, and can be brought back.
         */
        post: operations["merge_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Organisation
         * @description Make the record what it was at an earlier version, at once. One that was deleted comes back.
         */
        post: operations["restore_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Organisation Versions
         * @description The versions of the record, the newest first; also where it was deleted.
         */
        get: operations["list_organisation_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/organisations/{slug}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organisation Version
         * @description What the record was at one of its versions.
         */
        get: operations["get_organisation_version"];
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
    "/api/pairing/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description People who have signed in, the latest first.
         */
        get: operations["list_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Person
         * @description One person, with all roles.
         */
        get: operations["get_person"];
        put?: never;
        post?: never;
        /**
         * Erase Person
         * @description Erases the personal data of somebody who has asked for it, as `DELETE me` does.
         */
        delete: operations["erase_person"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/people/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search People
         * @description People whose name or address has this in it. It is asked by POST so that no address is in an address.
         */
        post: operations["search_people"];
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
        /**
         * Create Territory
         * @description A new record: a draft, or public at once.
         */
        post: operations["create_territory"];
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
         *
         *     The slug of one that was merged leads to its successor (308).
         */
        get: operations["get_territory"];
        put?: never;
        post?: never;
        /**
         * Delete Territory
         * @description Delete the record, with its draft and contact. Its versions stay, and can be brought back.
         */
        delete: operations["delete_territory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Territory Changes
         * @description What was changed of the record, its draft and its contact, by whom; the newest first.
         */
        get: operations["list_territory_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Territory Contact
         * @description Whom to ask about the record. Personal data, seen by those who edit it.
         */
        get: operations["get_territory_contact"];
        /**
         * Replace Territory Contact
         * @description Say whom to ask about the record.
         */
        put: operations["replace_territory_contact"];
        post?: never;
        /**
         * Delete Territory Contact
         * @description Remove whom to ask about the record.
         */
        delete: operations["delete_territory_contact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Territory Draft
         * @description The record as those see it who edit it: its draft where there is one, and what is published.
         */
        get: operations["get_territory_draft"];
        put?: never;
        post?: never;
        /**
         * Discard Territory Draft
         * @description Throw the draft away. A record that was never published is gone then.
         */
        delete: operations["discard_territory_draft"];
        options?: never;
        head?: never;
        /**
         * Update Territory Draft
         * @description Change the draft; begins one where there is none. Nothing of it is public before it is published.
         */
        patch: operations["update_territory_draft"];
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/draft/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Territory Draft
         * @description Make the draft public.
         */
        post: operations["publish_territory_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/draft/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Territory Draft
         * @description Give back a draft that was handed in, and say why.
         */
        post: operations["return_territory_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/draft/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Territory Draft
         * @description Hand the draft in for review.
         */
        post: operations["submit_territory_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Territory
         * @description Merge a territory into another one that is the same.
         *
         *     Pairings, events, consortia and organisations that named the one name the other, who answered for the one answers
         *     for the other, and the slug of the one leads to the other. What the one said of itself is in its versions, and can
         *     be brought back.
         */
        post: operations["merge_territory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Territory
         * @description Make the record what it was at an earlier version, at once. One that was deleted comes back.
         */
        post: operations["restore_territory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Territory Versions
         * @description The versions of the record, the newest first; also where it was deleted.
         */
        get: operations["list_territory_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pairing/v1/territories/{slug}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Territory Version
         * @description What the record was at one of its versions.
         */
        get: operations["get_territory_version"];
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
         * Action
         * @description What was done to a record.
         * @enum {string}
         */
        Action: "created" | "changed" | "deleted" | "restored" | "merged" | "saved" | "submitted" | "returned" | "discarded";
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
         * ApiClient
         * @description A program that may call by itself.
         */
        ApiClient: {
            /**
             * Clientid
             * @description Its identifier at the identity provider
             */
            clientId: string;
            /**
             * Createdat
             * Format: date-time
             * @description When it was let in (UTC)
             */
            createdAt: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier of this record
             */
            id: string;
            /**
             * Name
             * @description What it is called
             */
            name: string;
            /** @description The organisation that it belongs to */
            organisation: components["schemas"]["OrganisationSummary"];
            /** @description Role in that organisation */
            role: components["schemas"]["Role"];
            /**
             * Scopes
             * @description What its tokens may be given out for
             */
            scopes: string[];
            /**
             * Updatedat
             * Format: date-time
             * @description When it was changed last (UTC)
             */
            updatedAt: string;
        };
        /**
         * ApiClientSecret
         * @description The same, with its new secret: shown this once.
         */
        ApiClientSecret: {
            /**
             * Clientid
             * @description Its identifier at the identity provider
             */
            clientId: string;
            /**
             * Clientsecret
             * @description The secret; null for a client that existed already
             */
            clientSecret: string | null;
            /**
             * Createdat
             * Format: date-time
             * @description When it was let in (UTC)
             */
            createdAt: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier of this record
             */
            id: string;
            /**
             * Name
             * @description What it is called
             */
            name: string;
            /** @description The organisation that it belongs to */
            organisation: components["schemas"]["OrganisationSummary"];
            /** @description Role in that organisation */
            role: components["schemas"]["Role"];
            /**
             * Scopes
             * @description What its tokens may be given out for
             */
            scopes: string[];
            /**
             * Updatedat
             * Format: date-time
             * @description When it was changed last (UTC)
             */
            updatedAt: string;
        };
        /**
         * BasisStrength
         * @description What the source shows. Only the first two make a pairing; the third makes an event.
         * @enum {string}
         */
        BasisStrength: "agreement" | "pairing_stated" | "activity_only";
        /**
         * ChangedBy
         * @description Who made a change, and for whom.
         */
        ChangedBy: {
            /**
             * Actingforid
             * @description The organisation on whose behalf, by delegation
             */
            actingForId: string | null;
            /**
             * Clientid
             * @description The program, where it was one
             */
            clientId: string | null;
            /**
             * Organisationid
             * @description The organisation whose membership allowed it
             */
            organisationId: string | null;
            /**
             * Personid
             * @description The person; null for a program, and for the platform itself
             */
            personId: string | null;
            /**
             * Personname
             * @description Name of the person, for those who may know it
             */
            personName: string | null;
        };
        /**
         * ClientCreate
         * @description Lets a program call by itself.
         */
        ClientCreate: {
            /**
             * Clientid
             * @description Identifier of a client that exists already at the identity provider; a new one is registered there if not given
             */
            clientId?: string | null;
            /**
             * Name
             * @description What it is called
             */
            name: string;
            /**
             * Organisationid
             * Format: uuid
             * @description The organisation that it belongs to
             */
            organisationId: string;
            /** @description Role in that organisation; a program is never owner or administrator */
            role: components["schemas"]["Role"];
            /**
             * Scopes
             * @description What its tokens may be given out for
             */
            scopes: ("iuc:read" | "iuc:write")[];
        };
        /**
         * ContactDetails
         * @description Whom to ask about a record. Seen by those who edit it and by the programme's staff, never public.
         */
        ContactDetails: {
            /**
             * Email
             * @description E-mail address
             */
            email?: string | null;
            /**
             * Name
             * @description Name of the person or office
             */
            name?: string | null;
            /**
             * Position
             * @description What the person does there
             */
            position?: string | null;
            /**
             * Telephone
             * @description Telephone number
             */
            telephone?: string | null;
        };
        /**
         * Creation[EventContent]
         * @description A new record.
         */
        Creation_EventContent_: {
            /** @description What it is */
            content: components["schemas"]["EventContent"];
            /**
             * Publish
             * @description Make it public at once; else it is a draft
             * @default false
             */
            publish: boolean;
        };
        /**
         * Creation[OrganisationContent]
         * @description A new record.
         */
        Creation_OrganisationContent_: {
            /** @description What it is */
            content: components["schemas"]["OrganisationContent"];
            /**
             * Publish
             * @description Make it public at once; else it is a draft
             * @default false
             */
            publish: boolean;
        };
        /**
         * Creation[TerritoryContent]
         * @description A new record.
         */
        Creation_TerritoryContent_: {
            /** @description What it is */
            content: components["schemas"]["TerritoryContent"];
            /**
             * Publish
             * @description Make it public at once; else it is a draft
             * @default false
             */
            publish: boolean;
        };
        /**
         * DatePrecision
         * @description How much of a date is known; the unknown parts of the date that carries it are set to 1.
         * @enum {string}
         */
        DatePrecision: "day" | "month" | "year";
        /**
         * Delegation
         * @description A coordinator acts for an organisation.
         */
        Delegation: {
            /** @description The organisation that is acted for */
            authority: components["schemas"]["OrganisationSummary"];
            /** @description The organisation that acts */
            coordinator: components["schemas"]["OrganisationSummary"];
            /**
             * Createdat
             * Format: date-time
             * @description When it was given (UTC)
             */
            createdAt: string;
            /**
             * Endson
             * Format: date
             * @description Last day (UTC) on which it counts
             */
            endsOn: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier of the delegation
             */
            id: string;
            /** @description What the coordinator's members may do at most */
            role: components["schemas"]["Role"];
        };
        /**
         * DelegationCreate
         * @description Lets a coordinator act for the organisation.
         */
        DelegationCreate: {
            /**
             * Coordinatorid
             * Format: uuid
             * @description The coordinator, by the identifier of the organisation
             */
            coordinatorId: string;
            /**
             * Endson
             * Format: date
             * @description Last day (UTC) on which it counts
             */
            endsOn: string;
            /**
             * Role
             * @description What its members may do at most
             * @enum {string}
             */
            role: "editor" | "submitter" | "viewer";
        };
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
         * DraftSummary
         * @description A draft as a list shows it.
         */
        DraftSummary: {
            /**
             * Isnew
             * @description Whether the record was never published
             */
            isNew: boolean;
            /**
             * Key
             * @description What stands for the record in its address: its name there, or its id
             */
            key: string;
            /**
             * Kind
             * @description Kind of record
             * @example signatory
             */
            kind: string;
            /**
             * Organisationid
             * @description The organisation that answers for the record, where one does
             */
            organisationId: string | null;
            /**
             * Organisationname
             * @description Its name
             */
            organisationName: string | null;
            /**
             * Recordid
             * Format: uuid
             * @description Identifier of the record
             */
            recordId: string;
            /**
             * Remark
             * @description What the reviewer said when giving it back
             */
            remark: string | null;
            /** @description Where it stands */
            state: components["schemas"]["StoredState"];
            /**
             * Subjectid
             * Format: uuid
             * @description The record that it belongs to: itself, or of a report the signatory
             */
            subjectId: string;
            /**
             * Title
             * @description What the record will be called, by language
             * @example {
             *       "de": "Ulm",
             *       "en": "Ulm"
             *     }
             */
            title: {
                [key: string]: string;
            };
            /**
             * Updatedat
             * Format: date-time
             * @description When the draft was saved last (UTC)
             */
            updatedAt: string;
            /** @description Who saved it last */
            updatedBy: components["schemas"]["ChangedBy"];
        };
        /**
         * EditState
         * @description Where a record stands for those who edit it.
         * @enum {string}
         */
        EditState: "published" | "draft" | "submitted" | "returned";
        /**
         * EditView[EventContent]
         * @description A record as those see it who edit it. Its `ETag` goes into `If-Match` of what is done next.
         */
        EditView_EventContent_: {
            /**
             * Changedfields
             * @description Fields of `content` that differ from what is published
             */
            changedFields: string[];
            /** @description What it will be when the draft is published; without a draft, what it is */
            content: components["schemas"]["EventContent"];
            /**
             * Editablefields
             * @description Fields that you may change
             */
            editableFields: string[];
            /**
             * Id
             * Format: uuid
             * @description Identifier of the record
             */
            id: string;
            /** @description What is published; null for a record that is not */
            published: components["schemas"]["EventContent"] | null;
            /**
             * Remark
             * @description What the reviewer said when giving it back
             */
            remark: string | null;
            /** @description Where it stands */
            state: components["schemas"]["EditState"];
            /**
             * Updatedat
             * @description When the draft was saved last (UTC)
             */
            updatedAt: string | null;
            /** @description Who saved the draft last */
            updatedBy: components["schemas"]["ChangedBy"] | null;
            /**
             * Version
             * @description Version of what is published; 0 where it never was
             */
            version: number;
        };
        /**
         * EditView[OrganisationContent]
         * @description A record as those see it who edit it. Its `ETag` goes into `If-Match` of what is done next.
         */
        EditView_OrganisationContent_: {
            /**
             * Changedfields
             * @description Fields of `content` that differ from what is published
             */
            changedFields: string[];
            /** @description What it will be when the draft is published; without a draft, what it is */
            content: components["schemas"]["OrganisationContent"];
            /**
             * Editablefields
             * @description Fields that you may change
             */
            editableFields: string[];
            /**
             * Id
             * Format: uuid
             * @description Identifier of the record
             */
            id: string;
            /** @description What is published; null for a record that is not */
            published: components["schemas"]["OrganisationContent"] | null;
            /**
             * Remark
             * @description What the reviewer said when giving it back
             */
            remark: string | null;
            /** @description Where it stands */
            state: components["schemas"]["EditState"];
            /**
             * Updatedat
             * @description When the draft was saved last (UTC)
             */
            updatedAt: string | null;
            /** @description Who saved the draft last */
            updatedBy: components["schemas"]["ChangedBy"] | null;
            /**
             * Version
             * @description Version of what is published; 0 where it never was
             */
            version: number;
        };
        /**
         * EditView[TerritoryContent]
         * @description A record as those see it who edit it. Its `ETag` goes into `If-Match` of what is done next.
         */
        EditView_TerritoryContent_: {
            /**
             * Changedfields
             * @description Fields of `content` that differ from what is published
             */
            changedFields: string[];
            /** @description What it will be when the draft is published; without a draft, what it is */
            content: components["schemas"]["TerritoryContent"];
            /**
             * Editablefields
             * @description Fields that you may change
             */
            editableFields: string[];
            /**
             * Id
             * Format: uuid
             * @description Identifier of the record
             */
            id: string;
            /** @description What is published; null for a record that is not */
            published: components["schemas"]["TerritoryContent"] | null;
            /**
             * Remark
             * @description What the reviewer said when giving it back
             */
            remark: string | null;
            /** @description Where it stands */
            state: components["schemas"]["EditState"];
            /**
             * Updatedat
             * @description When the draft was saved last (UTC)
             */
            updatedAt: string | null;
            /** @description Who saved the draft last */
            updatedBy: components["schemas"]["ChangedBy"] | null;
            /**
             * Version
             * @description Version of what is published; 0 where it never was
             */
            version: number;
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
         * EventContent
         * @description An event as people write it.
         */
        EventContent: {
            /**
             * Country
             * @description Country or territory where it was
             */
            country?: string | null;
            /**
             * Endson
             * Format: date
             * @description Last day; what is not known of it is set to 1
             */
            endsOn: string;
            /**
             * Geonamesid
             * @description GeoNames identifier of the place; null where not known
             */
            geonamesId?: number | null;
            /**
             * Hosts
             * @description Who invited
             * @default []
             */
            hosts: components["schemas"]["ParticipantContent"][];
            /** @description What kind of meeting it was */
            kind: components["schemas"]["EventKind"];
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84); with `longitude`
             */
            latitude?: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84); with `latitude`
             */
            longitude?: number | null;
            /** @description How people met */
            mode?: components["schemas"]["EventMode"] | null;
            /**
             * Pairings
             * @description Slugs of the public pairings it belongs to
             * @default []
             */
            pairings: string[];
            /**
             * Participants
             * @description Who took part
             * @default []
             */
            participants: components["schemas"]["ParticipantContent"][];
            /**
             * People
             * @description How many people came in all
             */
            people?: number | null;
            /**
             * Placenames
             * @description Where it was, by language (BCP 47), English among them; empty where the place is not known
             * @default {}
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
            programme?: string | null;
            /**
             * Slug
             * @description Readable identifier, made from the English title where none is given; never changed
             */
            slug?: string | null;
            /** @description Where the record comes from */
            source: components["schemas"]["EvidenceContent"];
            /**
             * Startson
             * Format: date
             * @description First day; what is not known of it is set to 1
             */
            startsOn: string;
            /** @description The strand it belongs to; null for the whole programme */
            strand?: components["schemas"]["Strand"] | null;
            /**
             * Summary
             * @description What happened, in English
             */
            summary?: string | null;
            /**
             * Titles
             * @description Titles by language (BCP 47), English among them
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            titles: {
                [key: string]: string;
            };
            /**
             * Topics
             * @description Codes of its topics
             * @default []
             */
            topics: string[];
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
         * EvidenceContent
         * @description Where a record comes from.
         */
        EvidenceContent: {
            /**
             * Accessedon
             * @description Day on which the source was read
             */
            accessedOn?: string | null;
            /**
             * Basis
             * @description What the source states, in short
             */
            basis?: string | null;
            /** @description How strong the statement is */
            basisStrength?: components["schemas"]["BasisStrength"] | null;
            /**
             * Licence
             * @description Licence of the data taken over
             * @example CC-BY-4.0
             */
            licence?: string | null;
            /**
             * Publisher
             * @description Who published it
             */
            publisher?: string | null;
            /** @description How far it was checked */
            status: components["schemas"]["SourceStatus"];
            /**
             * Title
             * @description Title of the source
             * @example Population register of the city
             */
            title: string;
            /**
             * Url
             * @description Address of the source
             */
            url?: string | null;
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
         * FiguresSourceContent
         * @description Where figures come from.
         */
        FiguresSourceContent: {
            /**
             * Accessedon
             * @description Day on which the source was read
             */
            accessedOn?: string | null;
            /**
             * Basis
             * @description What the source states, in short
             */
            basis?: string | null;
            /**
             * Licence
             * @description Licence of the data taken over
             * @example CC-BY-4.0
             */
            licence?: string | null;
            /**
             * Publisher
             * @description Who published it
             */
            publisher?: string | null;
            /** @description How far it was checked */
            status: components["schemas"]["SourceStatus"];
            /**
             * Title
             * @description Title of the source
             * @example Population register of the city
             */
            title: string;
            /**
             * Url
             * @description Address of the source
             */
            url?: string | null;
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
         * Invitation
         * @description An open invitation.
         */
        Invitation: {
            /**
             * Createdat
             * Format: date-time
             * @description When it was made (UTC)
             */
            createdAt: string;
            /**
             * Email
             * @description Address of who is invited
             */
            email: string;
            /**
             * Expiresat
             * Format: date-time
             * @description When it ends (UTC)
             */
            expiresAt: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier of the invitation
             */
            id: string;
            /**
             * Language
             * @description Language of the message
             */
            language: string;
            /** @description What became of its message */
            message: components["schemas"]["MessageState"];
            /**
             * Organisationid
             * Format: uuid
             * @description Identifier of the organisation
             */
            organisationId: string;
            /** @description Role that they will have */
            role: components["schemas"]["Role"];
            /**
             * Sentat
             * @description When its message was sent last (UTC); null while it waits
             */
            sentAt: string | null;
        };
        /**
         * InvitationCreate
         * @description Asks somebody to join.
         */
        InvitationCreate: {
            /**
             * Email
             * Format: email
             * @description Address of who is invited; it counts in any case of letters
             */
            email: string;
            /**
             * Language
             * @description Language of the message
             * @default en
             * @enum {string}
             */
            language: "en" | "fr" | "zh" | "ja";
            /** @description Role that they will have */
            role: components["schemas"]["Role"];
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
         * LoggedChange
         * @description One change: what, when, by whom and for whom.
         */
        LoggedChange: {
            /**
             * Actingforid
             * @description The organisation on whose behalf, by delegation
             */
            actingForId: string | null;
            /**
             * Actingforname
             * @description Its name
             */
            actingForName: string | null;
            /** @description What was done */
            action: components["schemas"]["Action"];
            /**
             * After
             * @description What these fields are; null where there is no record any more
             */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * Before
             * @description What these fields were; null where there was no record
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * Causeid
             * @description What caused it, such as an import
             */
            causeId: string | null;
            /**
             * Changedat
             * Format: date-time
             * @description When it was made (UTC)
             */
            changedAt: string;
            /**
             * Clientid
             * @description The program, where it was one
             */
            clientId: string | null;
            /**
             * Fields
             * @description Fields that changed; private ones are only named
             */
            fields: string[];
            /**
             * Id
             * @description Its number; later changes have greater ones
             */
            id: number;
            /**
             * Ispublic
             * @description Whether the public sees the record after the change
             */
            isPublic: boolean;
            /**
             * Kind
             * @description Kind of record, or `…-draft`, `…-contact` of one
             * @example signatory
             */
            kind: string;
            /**
             * Note
             * @description The reason that was given
             */
            note: string | null;
            /**
             * Organisationid
             * @description The organisation whose membership allowed it
             */
            organisationId: string | null;
            /**
             * Organisationname
             * @description Its name
             */
            organisationName: string | null;
            /**
             * Origin
             * @description Part of the platform, where nobody asked
             * @example import
             */
            origin: string | null;
            /**
             * Personid
             * @description The person; null for a program and for the platform itself
             */
            personId: string | null;
            /**
             * Personname
             * @description Name of the person; null where erased, or not yours to know
             */
            personName: string | null;
            /**
             * Recordid
             * Format: uuid
             * @description Identifier of the record
             */
            recordId: string;
            /**
             * Requestid
             * @description Id of the request, as in the logs
             */
            requestId: string | null;
            /**
             * Version
             * @description Number of the change among those of this kind and record
             */
            version: number;
        };
        /**
         * Me
         * @description Who calls, and what they may do.
         */
        Me: {
            /**
             * Clientid
             * @description The program that the token was given to
             */
            clientId: string | null;
            /**
             * Email
             * @description Address, if the identity provider has verified it
             */
            email: string | null;
            /**
             * Language
             * @description Language, as the identity provider has it
             */
            language: string | null;
            /**
             * Name
             * @description Name, as the identity provider has it
             */
            name: string | null;
            /**
             * Personid
             * @description Identifier of the person; null for a client, and before `POST sign-ins`
             */
            personId: string | null;
            /**
             * Roles
             * @description Roles that count today, those by delegation too
             */
            roles: components["schemas"]["MyRole"][];
            /**
             * Scopes
             * @description What the token was given out for
             */
            scopes: string[];
        };
        /**
         * Member
         * @description Somebody, or a program, in an organisation.
         */
        Member: {
            /**
             * Clientid
             * @description The program, by its identifier at the identity provider
             */
            clientId: string | null;
            /**
             * Createdat
             * Format: date-time
             * @description When it began (UTC)
             */
            createdAt: string;
            /**
             * Email
             * @description Address of the person
             */
            email: string | null;
            /**
             * Expireson
             * @description Last day (UTC) on which it counts; null where no end is set
             */
            expiresOn: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier of the membership
             */
            id: string;
            /**
             * Name
             * @description Name of the person or program
             */
            name: string | null;
            /**
             * Organisationid
             * Format: uuid
             * @description Identifier of the organisation
             */
            organisationId: string;
            /**
             * Personid
             * @description The person; null for a program
             */
            personId: string | null;
            /** @description Role in the organisation */
            role: components["schemas"]["Role"];
        };
        /**
         * MemberOrganisation
         * @description An organisation whose members sign in.
         */
        MemberOrganisation: {
            /**
             * Closedon
             * @description Day (UTC) from which its members have no rights any more
             */
            closedOn: string | null;
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             */
            country: string | null;
            /**
             * Createdat
             * Format: date-time
             * @description When it was made (UTC)
             */
            createdAt: string;
            /**
             * Id
             * Format: uuid
             * @description Identifier of the organisation
             */
            id: string;
            /** @description What it is */
            kind: components["schemas"]["MemberOrganisationKind"];
            /**
             * Name
             * @description Its name
             */
            name: string;
            /**
             * Roles
             * @description Roles that its members can have
             */
            roles: components["schemas"]["Role"][];
            /** @description The same, with its name; null where it is gone */
            subject: components["schemas"]["MemberSubject"] | null;
            /**
             * Subjectid
             * @description The public record that it answers for
             */
            subjectId: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When it was changed last (UTC)
             */
            updatedAt: string;
        };
        /**
         * MemberOrganisationContent
         * @description What can be said of an organisation whose members sign in.
         */
        MemberOrganisationContent: {
            /**
             * Closedon
             * @description Day (UTC) from which its members have no rights any more
             */
            closedOn?: string | null;
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             */
            country?: string | null;
            /** @description What it is; stays as it was made */
            kind: components["schemas"]["MemberOrganisationKind"];
            /**
             * Name
             * @description Its name
             */
            name: string;
            /**
             * Subjectid
             * @description The public record that it answers for, of the kind that goes with its own kind
             */
            subjectId?: string | null;
        };
        /**
         * MemberOrganisationKind
         * @description What an organisation that signs in is.
         * @enum {string}
         */
        MemberOrganisationKind: "signatory_authority" | "territory_authority" | "coordinator" | "supporter" | "programme_team" | "covenant_secretariat" | "evaluator" | "business";
        /**
         * MemberRole
         * @description What a member is in the pairing.
         * @enum {string}
         */
        MemberRole: "lead" | "member";
        /**
         * MemberSubject
         * @description The public record that an organisation answers for.
         */
        MemberSubject: {
            /**
             * Id
             * Format: uuid
             * @description Identifier of the record
             */
            id: string;
            /**
             * Key
             * @description Last part of the record's own address, as its list has it
             */
            key: string;
            /**
             * Kind
             * @description Kind of record
             * @example signatory
             */
            kind: string;
            /**
             * Name
             * @description Name of the record
             */
            name: string;
        };
        /**
         * Merger
         * @description That a record is the same as another one, which takes its place.
         */
        Merger: {
            /**
             * Into
             * @description Slug of the record that stays
             * @example yantai
             */
            into: string;
            /**
             * Reason
             * @description Why; kept in the record of changes
             */
            reason: string;
        };
        /**
         * MessageState
         * @description What became of the message of an invitation.
         * @enum {string}
         */
        MessageState: "waiting" | "sent" | "not_configured" | "failed";
        /**
         * MyChange
         * @description A change that somebody made.
         */
        MyChange: {
            /**
             * Action
             * @description What was done
             */
            action: string;
            /**
             * Changedat
             * Format: date-time
             * @description When (UTC)
             */
            changedAt: string;
            /**
             * Kind
             * @description Kind of record
             */
            kind: string;
            /**
             * Recordid
             * Format: uuid
             * @description Identifier of the record
             */
            recordId: string;
        };
        /**
         * MyContact
         * @description A record whose private contact has somebody's address.
         */
        MyContact: {
            /**
             * Email
             * @description Address of the contact
             */
            email: string | null;
            /**
             * Kind
             * @description Kind of record
             */
            kind: string;
            /**
             * Name
             * @description Name of the contact
             */
            name: string | null;
            /**
             * Position
             * @description Position of the contact
             */
            position: string | null;
            /**
             * Recordid
             * Format: uuid
             * @description Identifier of the record
             */
            recordId: string;
            /**
             * Telephone
             * @description Telephone number of the contact
             */
            telephone: string | null;
        };
        /**
         * MyData
         * @description All personal data of somebody that the service holds, and what it is used for.
         */
        MyData: {
            /**
             * Changes
             * @description Changes that the person made, the latest first
             */
            changes: components["schemas"]["MyChange"][];
            /**
             * Contacts
             * @description Records whose private contact has the person's address
             */
            contacts: components["schemas"]["MyContact"][];
            /**
             * Exportedat
             * Format: date-time
             * @description When this was made (UTC)
             */
            exportedAt: string;
            /**
             * Invitations
             * @description Open invitations to the person's address
             */
            invitations: components["schemas"]["Invitation"][];
            /**
             * Issuer
             * @description The identity provider
             */
            issuer: string;
            /** @description The person, with all roles */
            person: components["schemas"]["Person"];
            /**
             * Subject
             * @description Identifier of the person there
             */
            subject: string;
        };
        /**
         * MyRole
         * @description What somebody is in an organisation.
         */
        MyRole: {
            /** @description By delegation: the role that was given, which narrows the own one */
            delegatedRole: components["schemas"]["Role"] | null;
            /**
             * Expireson
             * @description Last day (UTC) on which it counts; null where no end is set
             */
            expiresOn: string | null;
            /** @description The organisation; by delegation, the one that is acted for */
            organisation: components["schemas"]["OrganisationSummary"];
            /**
             * Permissions
             * @description What the role allows here, by the names of docs/security.md
             */
            permissions: string[];
            /** @description Role in the own organisation */
            role: components["schemas"]["Role"];
            /** @description The public record that it answers for */
            subject: components["schemas"]["MemberSubject"] | null;
            /** @description By delegation: the own organisation, a coordinator */
            through: components["schemas"]["OrganisationSummary"] | null;
        };
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
             * Sectors
             * @description What it works in: sections or divisions of NACE Rev. 2
             */
            sectors: string[];
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
         * OrganisationContent
         * @description An organisation as people write it.
         */
        OrganisationContent: {
            /**
             * Country
             * @description Country or territory; null where it has none
             */
            country?: string | null;
            /**
             * Descriptions
             * @description What it does, by language (BCP 47), in its own words
             * @default {}
             */
            descriptions: {
                [key: string]: string;
            };
            /** @description What it is */
            kind: components["schemas"]["OrganisationKind"];
            /**
             * Names
             * @description Names by language (BCP 47), at least one; `und` where the language of a name is not known
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
            note?: string | null;
            /**
             * Offers
             * @description Topics on which it offers something to others
             * @default []
             */
            offers: components["schemas"]["TopicStatementContent"][];
            /**
             * Sectors
             * @description What it works in: sections or divisions of NACE Rev. 2
             * @default []
             */
            sectors: string[];
            /**
             * Seeks
             * @description Topics on which it seeks something from others
             * @default []
             */
            seeks: components["schemas"]["TopicStatementContent"][];
            /**
             * Slug
             * @description Readable identifier, made from the English name where none is given; never changed
             */
            slug?: string | null;
            /** @description Where the record comes from */
            source?: components["schemas"]["EvidenceContent"] | null;
            /**
             * Territory
             * @description Slug of the territory it belongs to
             */
            territory?: string | null;
            /**
             * Website
             * @description Its own site
             */
            website?: string | null;
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
             * Sectors
             * @description What it works in: sections or divisions of NACE Rev. 2
             */
            sectors?: string[];
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
         * OrganisationSummary
         * @description An organisation, in short.
         */
        OrganisationSummary: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             */
            country: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier of the organisation
             */
            id: string;
            /** @description What it is */
            kind: components["schemas"]["MemberOrganisationKind"];
            /**
             * Name
             * @description Its name
             */
            name: string;
            /**
             * Subjectid
             * @description The public record that it answers for, where there is one
             */
            subjectId: string | null;
        };
        /**
         * Page[ApiClient]
         * @description One page of a list.
         */
        Page_ApiClient_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["ApiClient"][];
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
         * Page[Delegation]
         * @description One page of a list.
         */
        Page_Delegation_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["Delegation"][];
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
         * Page[DraftSummary]
         * @description One page of a list.
         */
        Page_DraftSummary_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["DraftSummary"][];
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
         * Page[Invitation]
         * @description One page of a list.
         */
        Page_Invitation_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["Invitation"][];
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
         * Page[LoggedChange]
         * @description One page of a list.
         */
        Page_LoggedChange_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["LoggedChange"][];
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
         * Page[Member]
         * @description One page of a list.
         */
        Page_Member_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["Member"][];
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
         * Page[MemberOrganisation]
         * @description One page of a list.
         */
        Page_MemberOrganisation_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["MemberOrganisation"][];
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
         * Page[Person]
         * @description One page of a list.
         */
        Page_Person_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["Person"][];
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
         * ParticipantContent
         * @description Who invited or took part: a territory, an organisation, or somebody known by name alone.
         */
        ParticipantContent: {
            /**
             * Name
             * @description The name, where it is neither; of no private person
             */
            name?: string | null;
            /**
             * Note
             * @description In which role they came
             */
            note?: string | null;
            /**
             * Organisation
             * @description Slug of the organisation, where it is one
             */
            organisation?: string | null;
            /**
             * People
             * @description How many people came
             */
            people?: number | null;
            /**
             * Territory
             * @description Slug of the territory, where it is one
             */
            territory?: string | null;
        };
        /**
         * Person
         * @description Somebody who has signed in.
         */
        Person: {
            /**
             * Createdat
             * Format: date-time
             * @description First sign-in (UTC)
             */
            createdAt: string;
            /**
             * Email
             * @description Verified address
             */
            email: string | null;
            /**
             * Erasedat
             * @description When the personal data was erased (UTC)
             */
            erasedAt: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier of the person, which change records name
             */
            id: string;
            /**
             * Language
             * @description Language
             */
            language: string | null;
            /**
             * Memberships
             * @description Roles in organisations, those that have ended too
             */
            memberships: components["schemas"]["PersonMembership"][];
            /**
             * Name
             * @description Name; null where it is not known, and once it is erased
             */
            name: string | null;
            /**
             * Signedinat
             * @description Last sign-in (UTC)
             */
            signedInAt: string | null;
        };
        /**
         * PersonMembership
         * @description A role of somebody in an organisation.
         */
        PersonMembership: {
            /**
             * Createdat
             * Format: date-time
             * @description When it began (UTC)
             */
            createdAt: string;
            /**
             * Endedat
             * @description When it was ended (UTC); null while it goes on
             */
            endedAt: string | null;
            /**
             * Expireson
             * @description Last day (UTC) on which it counts; null where no end is set
             */
            expiresOn: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier of the membership
             */
            id: string;
            /** @description The organisation */
            organisation: components["schemas"]["OrganisationSummary"];
            /** @description Role in it */
            role: components["schemas"]["Role"];
        };
        /**
         * PersonSearch
         * @description What somebody is looked for by. It is in the body so that no address is in an address.
         */
        PersonSearch: {
            /**
             * Text
             * @description Part of the name or of the address, at least two letters
             */
            text: string;
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
         * PublicAction
         * @description What happened to a record in the eyes of the public.
         * @enum {string}
         */
        PublicAction: "created" | "changed" | "deleted";
        /**
         * PublicChange
         * @description One change of what is public. Applied in the order of the feed, the changes make the present state.
         */
        PublicChange: {
            /** @description What happened */
            action: components["schemas"]["PublicAction"];
            /**
             * After
             * @description What these fields are now; null for a record that is gone
             */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * Before
             * @description What these fields were; null for a record that is new
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * Changedat
             * Format: date-time
             * @description When it was made (UTC)
             */
            changedAt: string;
            /**
             * Cursor
             * @description Value of `after` to go on behind this change; made by the API, not to be built
             */
            cursor: string;
            /**
             * Fields
             * @description Names of the fields that changed, in order of the alphabet
             */
            fields: string[];
            /**
             * Kind
             * @description Kind of record
             * @example signatory
             */
            kind: string;
            /**
             * Recordid
             * Format: uuid
             * @description Identifier of the record
             */
            recordId: string;
            /**
             * Version
             * @description Version of the record that the change made; some are not public
             */
            version: number;
        };
        /**
         * PublicChanges
         * @description A part of the feed of changes.
         */
        PublicChanges: {
            /**
             * Items
             * @description Changes, in the order in which they became visible
             */
            items: components["schemas"]["PublicChange"][];
            /**
             * Nextcursor
             * @description Value of `after` for the changes that come next, given also where there are none yet
             */
            nextCursor: string;
        };
        /**
         * RecordChanges
         * @description Changes of one record, its draft and its contact.
         */
        RecordChanges: {
            /**
             * Items
             * @description Changes, the newest first
             */
            items: components["schemas"]["LoggedChange"][];
            /**
             * Nextbefore
             * @description `before` of the next page; null on the last one
             */
            nextBefore: number | null;
        };
        /**
         * RecordContact
         * @description The contact of a record; all is null where there is none.
         */
        RecordContact: {
            /**
             * Email
             * @description E-mail address
             */
            email?: string | null;
            /**
             * Name
             * @description Name of the person or office
             */
            name?: string | null;
            /**
             * Position
             * @description What the person does there
             */
            position?: string | null;
            /**
             * Telephone
             * @description Telephone number
             */
            telephone?: string | null;
            /**
             * Updatedat
             * @description When it was stored (UTC)
             */
            updatedAt: string | null;
        };
        /**
         * Restoration
         * @description To go back to an earlier version.
         */
        Restoration: {
            /**
             * Reason
             * @description Why
             */
            reason: string;
            /**
             * Version
             * @description The version to go back to
             */
            version: number;
        };
        /**
         * Review
         * @description What a reviewer says of a draft that was handed in.
         */
        Review: {
            /**
             * Remark
             * @description What has to be changed
             */
            remark: string;
        };
        /**
         * Role
         * @description What somebody does in an organisation.
         * @enum {string}
         */
        Role: "owner" | "editor" | "submitter" | "viewer" | "staff" | "evaluator" | "auditor" | "administrator";
        /**
         * S3Priority
         * @description A priority of a smart-specialisation strategy: where a region means to be better than others.
         */
        S3Priority: {
            /**
             * Capabilities
             * @description What it can do that others cannot, such as a technology, by language (BCP 47)
             * @example {
             *       "en": "Sensors for water networks"
             *     }
             */
            capabilities: {
                [key: string]: string;
            };
            /**
             * Domain
             * @description Economic activity: a section (letter) or division (two figures) of NACE Rev. 2
             * @example 26
             */
            domain: string;
            /**
             * Objectives
             * @description What it is to serve, by language (BCP 47)
             * @example {
             *       "en": "Less water lost in supply"
             *     }
             */
            objectives: {
                [key: string]: string;
            };
        };
        /**
         * S3PriorityContent
         * @description A priority of a smart-specialisation strategy, as people write it.
         */
        S3PriorityContent: {
            /**
             * Capabilities
             * @description What it can do that others cannot, by language (BCP 47)
             * @default {}
             */
            capabilities: {
                [key: string]: string;
            };
            /**
             * Domain
             * @description Economic activity: a section (letter) or division (two figures) of NACE Rev. 2
             * @example 26
             */
            domain: string;
            /**
             * Objectives
             * @description What it is to serve, by language (BCP 47)
             * @default {}
             */
            objectives: {
                [key: string]: string;
            };
        };
        /**
         * Side
         * @description On which side a member stands in this pairing. It is no property of the territory.
         * @enum {string}
         */
        Side: "eu" | "partner";
        /**
         * SignIn
         * @description What the site tells of somebody who has signed in.
         */
        SignIn: {
            /**
             * Idtoken
             * @description The ID token that the site was given together with the access token
             */
            idToken: string;
        };
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
         * StoredState
         * @description Where a draft stands.
         * @enum {string}
         */
        StoredState: "draft" | "submitted" | "returned";
        /**
         * Strand
         * @description The strands of the programme. Pairings are of the first or the third; events may be of any.
         * @enum {string}
         */
        Strand: "city_to_city" | "covenant" | "inter_regional";
        /**
         * Successor
         * @description The record that stays after a merger.
         */
        Successor: {
            /**
             * Id
             * Format: uuid
             * @description Identifier of the record that stays
             */
            id: string;
            /**
             * Moved
             * @description How many records name it now in place of the other, by their lists
             * @example {
             *       "events": 5,
             *       "pairings": 2
             *     }
             */
            moved: {
                [key: string]: number;
            };
            /**
             * Slug
             * @description Slug of the record that stays; the other one's leads to it from now on
             */
            slug: string;
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
        /**
         * Territory
         * @description A territory with all that is public of it.
         */
        Territory: {
            /**
             * Areaissum
             * @description Whether the area was added up in the same way
             */
            areaIsSum: boolean;
            /**
             * Areakm2
             * @description Area in square kilometres. Of a consortium that gives no figure, the sum of its members'
             */
            areaKm2: number | null;
            /** @description What the area figure covers */
            areaScope: components["schemas"]["FigureScope"] | null;
            /**
             * Clusters
             * @description Clusters at home in it
             */
            clusters: components["schemas"]["TerritoryCluster"][];
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
             * Gdpperhead
             * @description Gross domestic product per inhabitant and year, in the unit of `gdpPerHeadCurrency`
             */
            gdpPerHead: number | null;
            /**
             * Gdpperheadcurrency
             * @description Currency (ISO 4217) at market rates; PPP: international dollars at purchasing power parity
             */
            gdpPerHeadCurrency: string | null;
            /**
             * Gdpperheadyear
             * @description Year of the gross domestic product
             */
            gdpPerHeadYear: number | null;
            /** @description Where the gross domestic product comes from */
            gdpSource: components["schemas"]["Evidence"] | null;
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
            /**
             * Internationalexposure
             * @description How much it works with others abroad: 0 not at all, 1 little, 2 regularly, 3 very much
             */
            internationalExposure: number | null;
            /** @description What it is */
            kind: components["schemas"]["TerritoryKind"];
            /**
             * Koppen
             * @description Climate class (Köppen and Geiger): a main letter and one or two more
             */
            koppen: string | null;
            /**
             * Languages
             * @description Languages in which it can work with partners (BCP 47)
             * @example [
             *       "en",
             *       "ja"
             *     ]
             */
            languages: string[];
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
             * Nextelectionon
             * @description Day of the next election of those who decide there
             */
            nextElectionOn: string | null;
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
             * @description Inhabitants; null where not known. Of a consortium that gives no figure, the sum of its members'
             */
            population: number | null;
            /**
             * Populationissum
             * @description Whether the population was added up from the members of a consortium, whose figures all count the same; their own records name the sources
             */
            populationIsSum: boolean;
            /** @description What the population figure counts */
            populationScope: components["schemas"]["FigureScope"] | null;
            /**
             * Populationyear
             * @description Year of the population figure; of a sum, where all figures are of the same
             */
            populationYear: number | null;
            /** @description Where climate class, traits, languages, priorities and clusters come from */
            profileSource: components["schemas"]["Evidence"] | null;
            /**
             * S3Priorities
             * @description Priorities of its smart-specialisation strategy; for regions above all
             */
            s3Priorities: components["schemas"]["S3Priority"][];
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
             * Traits
             * @description What marks it
             */
            traits: components["schemas"]["Trait"][];
            /**
             * Updatedat
             * Format: date-time
             * @description When the record last changed (UTC)
             */
            updatedAt: string;
            /**
             * Valuechains
             * @description Activities whose value chains run through it: sections or divisions of NACE Rev. 2
             */
            valueChains: string[];
            /**
             * Website
             * @description Its own site
             */
            website: string | null;
        };
        /**
         * TerritoryCluster
         * @description A cluster of businesses and research at home in a territory.
         */
        TerritoryCluster: {
            /**
             * Domain
             * @description Economic activity: a section (letter) or division (two figures) of NACE Rev. 2
             * @example 26
             */
            domain: string;
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
         * TerritoryClusterContent
         * @description A cluster, as people write it.
         */
        TerritoryClusterContent: {
            /**
             * Domain
             * @description Economic activity: a section (letter) or division (two figures) of NACE Rev. 2
             * @example 26
             */
            domain: string;
            /**
             * Names
             * @description Names by language (BCP 47)
             */
            names: {
                [key: string]: string;
            };
        };
        /**
         * TerritoryContent
         * @description A territory as people write it.
         */
        TerritoryContent: {
            /**
             * Areakm2
             * @description Area in square kilometres
             */
            areaKm2?: number | null;
            /** @description What the area figure covers */
            areaScope?: components["schemas"]["FigureScope"] | null;
            /**
             * Clusters
             * @description Clusters of businesses and research at home in it
             * @default []
             */
            clusters: components["schemas"]["TerritoryClusterContent"][];
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /** @description Where population and area come from */
            figuresSource?: components["schemas"]["FiguresSourceContent"] | null;
            /**
             * Gdpperhead
             * @description Gross domestic product per inhabitant and year; with its currency, year and source
             */
            gdpPerHead?: number | null;
            /**
             * Gdpperheadcurrency
             * @description Currency (ISO 4217) at market rates; PPP: international dollars at purchasing power parity
             */
            gdpPerHeadCurrency?: string | null;
            /**
             * Gdpperheadyear
             * @description Year of the gross domestic product
             */
            gdpPerHeadYear?: number | null;
            /** @description Where the gross domestic product comes from */
            gdpSource?: components["schemas"]["FiguresSourceContent"] | null;
            /**
             * Geonamesid
             * @description GeoNames identifier of the place; null where not known
             */
            geonamesId?: number | null;
            /**
             * Internationalexposure
             * @description How much it works with others abroad: 0 not at all, 1 little, 2 regularly, 3 very much
             */
            internationalExposure?: number | null;
            /** @description What it is */
            kind: components["schemas"]["TerritoryKind"];
            /**
             * Koppen
             * @description Climate class (Köppen and Geiger): a main letter and one or two more
             */
            koppen?: string | null;
            /**
             * Languages
             * @description Languages in which it can work with partners (BCP 47)
             * @default []
             */
            languages: string[];
            /**
             * Latitude
             * @description Latitude, degrees north (WGS 84); with `longitude`
             */
            latitude?: number | null;
            /**
             * Longitude
             * @description Longitude, degrees east (WGS 84); with `latitude`
             */
            longitude?: number | null;
            /**
             * Members
             * @description Slugs of the members of a consortium; empty for every other kind
             * @default []
             */
            members: string[];
            /**
             * Names
             * @description Names by language (BCP 47), at least one; `und` where the language of a name is not known
             * @example {
             *       "en": "Kyoto",
             *       "ja": "京都市"
             *     }
             */
            names: {
                [key: string]: string;
            };
            /**
             * Nextelectionon
             * @description Day of the next election of those who decide there
             */
            nextElectionOn?: string | null;
            /**
             * Note
             * @description What a reader should know about the record
             */
            note?: string | null;
            /**
             * Offers
             * @description Topics on which it offers something to others
             * @default []
             */
            offers: components["schemas"]["TopicStatementContent"][];
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
            /** @description Where climate class, traits, languages, priorities and clusters come from */
            profileSource?: components["schemas"]["FiguresSourceContent"] | null;
            /**
             * S3Priorities
             * @description Priorities of its smart-specialisation strategy
             * @default []
             */
            s3Priorities: components["schemas"]["S3PriorityContent"][];
            /**
             * Seeks
             * @description Topics on which it seeks something from others
             * @default []
             */
            seeks: components["schemas"]["TopicStatementContent"][];
            /**
             * Slug
             * @description Readable identifier, made from the English name where none is given; never changed
             */
            slug?: string | null;
            /** @description Where the record comes from */
            source?: components["schemas"]["EvidenceContent"] | null;
            /**
             * Traits
             * @description What marks it
             * @default []
             */
            traits: components["schemas"]["Trait"][];
            /**
             * Valuechains
             * @description Activities whose value chains run through it (NACE Rev. 2)
             * @default []
             */
            valueChains: string[];
            /**
             * Website
             * @description Its own site
             */
            website?: string | null;
        };
        /**
         * TerritoryItem
         * @description A territory as lists show it. All fields are there unless `fields` selects some.
         */
        TerritoryItem: {
            /**
             * Areaissum
             * @description Whether the area was added up in the same way
             */
            areaIsSum?: boolean;
            /**
             * Areakm2
             * @description Area in square kilometres. Of a consortium that gives no figure, the sum of its members'
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
             * Gdpperhead
             * @description Gross domestic product per inhabitant and year, in the unit of `gdpPerHeadCurrency`
             */
            gdpPerHead?: number | null;
            /**
             * Gdpperheadcurrency
             * @description Currency (ISO 4217) at market rates; PPP: international dollars at purchasing power parity
             */
            gdpPerHeadCurrency?: string | null;
            /**
             * Gdpperheadyear
             * @description Year of the gross domestic product
             */
            gdpPerHeadYear?: number | null;
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
             * Koppen
             * @description Climate class (Köppen and Geiger): a main letter and one or two more
             */
            koppen?: string | null;
            /**
             * Languages
             * @description Languages in which it can work with partners (BCP 47)
             * @example [
             *       "en",
             *       "ja"
             *     ]
             */
            languages?: string[];
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
             * @description Inhabitants; null where not known. Of a consortium that gives no figure, the sum of its members'
             */
            population?: number | null;
            /**
             * Populationissum
             * @description Whether the population was added up from the members of a consortium, whose figures all count the same; their own records name the sources
             */
            populationIsSum?: boolean;
            /** @description What the population figure counts */
            populationScope?: components["schemas"]["FigureScope"] | null;
            /**
             * Populationyear
             * @description Year of the population figure; of a sum, where all figures are of the same
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
             * Traits
             * @description What marks it
             */
            traits?: components["schemas"]["Trait"][];
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
             * Evidenceurl
             * @description Address at which it can be seen; an offer of level 3 that was written since this is asked has one
             */
            evidenceUrl: string | null;
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
         * TopicStatementContent
         * @description A topic that is offered or sought.
         */
        TopicStatementContent: {
            /**
             * Evidenceurl
             * @description Address at which it can be seen; an offer of level 3 needs it
             */
            evidenceUrl?: string | null;
            /**
             * Level
             * @description 1 to 3: how much there is to offer, or how urgent it is; null where not said
             */
            level?: number | null;
            /**
             * Texts
             * @description What exactly is meant, by language (BCP 47)
             * @default {}
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
         * Trait
         * @description What marks a territory.
         * @enum {string}
         */
        Trait: "port" | "capital" | "coastal" | "island" | "border" | "mountain" | "tourism" | "university" | "industrial_transition" | "heritage" | "agri_hub" | "logistics_hub";
        /**
         * Version
         * @description A version of a record.
         */
        Version: {
            /** @description What was done */
            action: components["schemas"]["Action"];
            /** @description Who made it */
            by: components["schemas"]["ChangedBy"];
            /**
             * Changedat
             * Format: date-time
             * @description When it came to be (UTC)
             */
            changedAt: string;
            /**
             * Fields
             * @description Fields that changed, in order of the alphabet
             */
            fields: string[];
            /**
             * Note
             * @description The reason that was given
             */
            note: string | null;
            /**
             * Version
             * @description Its number
             */
            version: number;
        };
        /**
         * VersionContent
         * @description What a record was at one of its versions.
         */
        VersionContent: {
            /**
             * Content
             * @description All its fields as they were then; null where it was deleted
             */
            content: {
                [key: string]: unknown;
            } | null;
            /**
             * Version
             * @description The version
             */
            version: number;
        };
        /**
         * Versions
         * @description The versions of a record.
         */
        Versions: {
            /**
             * Items
             * @description The newest first, 200 at most
             */
            items: components["schemas"]["Version"][];
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
    list_change_log: {
        parameters: {
            query?: {
                /** @description What was done */
                action?: ("created" | "changed" | "deleted" | "restored" | "merged" | "saved" | "submitted" | "returned" | "discarded")[];
                /** @description CSV: begin with a byte-order mark, which some spreadsheets need */
                bom?: boolean;
                /** @description Changes with this cause, such as an import */
                causeId?: string;
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Format; goes before the Accept header */
                f?: ("json" | "csv") | null;
                /** @description Kinds of records, such as `signatory` */
                kind?: string[];
                /** @description Most changes in a page; 50 if not given (in a CSV: all changes) */
                limit?: number | null;
                /** @description Changes made by members of this organisation, or on its behalf */
                organisationId?: string;
                /** @description Changes that this person made */
                personId?: string;
                /** @description Changes of this record, its drafts and its contact */
                recordId?: string;
                /** @description Changes from this moment on */
                since?: string | null;
                /** @description Changes before this moment */
                until?: string | null;
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
                    "application/json": components["schemas"]["Page_LoggedChange_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    list_changes: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the answer before, or the `cursor` of a change; from the start if not given */
                after?: string | null;
                /** @description Kinds of records; all of them if not given */
                kind?: ("topic" | "programme" | "territory" | "organisation" | "pairing" | "event" | "indicator")[];
                /** @description Most changes in an answer */
                limit?: number;
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
                    "application/json": components["schemas"]["PublicChanges"];
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
    list_clients: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Most records in a page */
                limit?: number;
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
                    "application/json": components["schemas"]["Page_ApiClient_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    create_client: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Where what was made is edited */
                    Location?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSecret"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    get_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the client's record */
                clientId: string;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClient"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    remove_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the client's record */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    rotate_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the client's record */
                clientId: string;
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
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSecret"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    list_drafts: {
        parameters: {
            query?: {
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Kinds of records; all of them if not given */
                kind?: ("territory" | "organisation" | "event")[];
                /** @description Most drafts in a page */
                limit?: number;
                /** @description Drafts of records that this organisation answers for */
                organisationId?: string;
                /** @description Where they stand */
                state?: ("draft" | "submitted" | "returned")[];
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
                    "application/json": components["schemas"]["Page_DraftSummary_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    create_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Creation_EventContent_"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Where what was made is edited */
                    Location?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_EventContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    delete_event: {
        parameters: {
            query: {
                /** @description Why; kept in the record of changes */
                reason: string;
            };
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    list_event_changes: {
        parameters: {
            query?: {
                /** @description `nextBefore` of the page before: older changes than this one */
                before?: number | null;
                /** @description Most changes in a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordChanges"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_event_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordContact"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    replace_event_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDetails"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordContact"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    delete_event_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    get_event_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_EventContent_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    discard_event_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    update_event_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /**
                     * Country
                     * @description Country or territory where it was
                     */
                    country?: string | null;
                    /**
                     * Endson
                     * @description Last day; what is not known of it is set to 1
                     */
                    endsOn?: string | null;
                    /**
                     * Geonamesid
                     * @description GeoNames identifier of the place; null where not known
                     */
                    geonamesId?: number | null;
                    /**
                     * Hosts
                     * @description Who invited
                     */
                    hosts?: components["schemas"]["ParticipantContent"][] | null;
                    /** @description What kind of meeting it was */
                    kind?: components["schemas"]["EventKind"] | null;
                    /**
                     * Latitude
                     * @description Latitude, degrees north (WGS 84); with `longitude`
                     */
                    latitude?: number | null;
                    /**
                     * Longitude
                     * @description Longitude, degrees east (WGS 84); with `latitude`
                     */
                    longitude?: number | null;
                    /** @description How people met */
                    mode?: components["schemas"]["EventMode"] | null;
                    /**
                     * Pairings
                     * @description Slugs of the public pairings it belongs to
                     */
                    pairings?: string[] | null;
                    /**
                     * Participants
                     * @description Who took part
                     */
                    participants?: components["schemas"]["ParticipantContent"][] | null;
                    /**
                     * People
                     * @description How many people came in all
                     */
                    people?: number | null;
                    /**
                     * Placenames
                     * @description Where it was, by language (BCP 47), English among them; empty where the place is not known
                     */
                    placeNames?: {
                        [key: string]: string | null;
                    } | null;
                    /** @description How much of the dates is known */
                    precision?: components["schemas"]["DatePrecision"] | null;
                    /**
                     * Programme
                     * @description Slug of the programme
                     */
                    programme?: string | null;
                    /**
                     * Slug
                     * @description Readable identifier, made from the English title where none is given; never changed
                     */
                    slug?: string | null;
                    /** @description Where the record comes from */
                    source?: components["schemas"]["EvidenceContent"] | null;
                    /**
                     * Startson
                     * @description First day; what is not known of it is set to 1
                     */
                    startsOn?: string | null;
                    /** @description The strand it belongs to; null for the whole programme */
                    strand?: components["schemas"]["Strand"] | null;
                    /**
                     * Summary
                     * @description What happened, in English
                     */
                    summary?: string | null;
                    /**
                     * Titles
                     * @description Titles by language (BCP 47), English among them
                     * @example {
                     *       "en": "Kyoto",
                     *       "ja": "京都市"
                     *     }
                     */
                    titles?: {
                        [key: string]: string | null;
                    } | null;
                    /**
                     * Topics
                     * @description Codes of its topics
                     */
                    topics?: string[] | null;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_EventContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    /** @description The type that is taken (RFC 5789) */
                    "Accept-Patch"?: string;
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    publish_event_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_EventContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    return_event_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_EventContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    submit_event_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_EventContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    restore_event: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_EventContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    list_event_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_event_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
                /** @description Number of the version */
                version: number;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionContent"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_me: {
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
                    "application/json": components["schemas"]["Me"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    erase_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    get_my_data: {
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
                    "application/json": components["schemas"]["MyData"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    create_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    list_member_organisations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Kinds of organisation */
                kind?: ("signatory_authority" | "territory_authority" | "coordinator" | "supporter" | "programme_team" | "covenant_secretariat" | "evaluator" | "business")[];
                /** @description Most records in a page */
                limit?: number;
                /** @description Part of the name; accents and case do not matter */
                q?: string | null;
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
                    "application/json": components["schemas"]["Page_MemberOrganisation_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    create_member_organisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberOrganisationContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Where what was made is edited */
                    Location?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberOrganisation"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    get_member_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organisation */
                organisationId: string;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberOrganisation"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    update_member_organisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the organisation */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /**
                     * Closedon
                     * @description Day (UTC) from which its members have no rights any more
                     */
                    closedOn?: string | null;
                    /** Country */
                    country?: string | null;
                    /** @description What it is; stays as it was made */
                    kind?: components["schemas"]["MemberOrganisationKind"] | null;
                    /**
                     * Name
                     * @description Its name
                     */
                    name?: string | null;
                    /**
                     * Subjectid
                     * @description The public record that it answers for, of the kind that goes with its own kind
                     */
                    subjectId?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberOrganisation"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    /** @description The type that is taken (RFC 5789) */
                    "Accept-Patch"?: string;
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    list_delegations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Most records in a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the organisation */
                organisationId: string;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Delegation_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    create_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organisation */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Where what was made is edited */
                    Location?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    end_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the delegation */
                delegationId: string;
                /** @description Identifier of the organisation */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    list_invitations: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Most records in a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the organisation */
                organisationId: string;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Invitation_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    create_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the organisation */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Where what was made is edited */
                    Location?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    withdraw_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the invitation */
                invitationId: string;
                /** @description Identifier of the organisation */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    send_invitation_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the invitation */
                invitationId: string;
                /** @description Identifier of the organisation */
                organisationId: string;
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
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    list_memberships: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Most records in a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the organisation */
                organisationId: string;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Member_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    end_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the membership */
                membershipId: string;
                /** @description Identifier of the organisation */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    update_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the membership */
                membershipId: string;
                /** @description Identifier of the organisation */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /**
                     * Expireson
                     * @description Last day (UTC) on which it counts; null for no end
                     */
                    expiresOn?: string | null;
                    /** @description Role in the organisation */
                    role?: components["schemas"]["Role"] | null;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
                headers: {
                    /** @description The type that is taken (RFC 5789) */
                    "Accept-Patch"?: string;
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
                /** @description Climate class (Köppen and Geiger), or what it begins with: `C`, `Cf` */
                koppen?: string[];
                /** @description Language in which it can work with partners (BCP 47) */
                language?: string[];
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
                /** @description What marks it */
                trait?: components["schemas"]["Trait"][];
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
                fields?: ("id" | "slug" | "name" | "names" | "kind" | "country" | "territory" | "descriptions" | "sectors" | "offers" | "seeks" | "website" | "note" | "events" | "source" | "updatedAt")[];
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
    create_organisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Creation_OrganisationContent_"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Where what was made is edited */
                    Location?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_OrganisationContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    delete_organisation: {
        parameters: {
            query: {
                /** @description Why; kept in the record of changes */
                reason: string;
            };
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    list_organisation_changes: {
        parameters: {
            query?: {
                /** @description `nextBefore` of the page before: older changes than this one */
                before?: number | null;
                /** @description Most changes in a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordChanges"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_organisation_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordContact"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    replace_organisation_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDetails"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordContact"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    delete_organisation_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    get_organisation_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_OrganisationContent_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    discard_organisation_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    update_organisation_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /**
                     * Country
                     * @description Country or territory; null where it has none
                     */
                    country?: string | null;
                    /**
                     * Descriptions
                     * @description What it does, by language (BCP 47), in its own words
                     */
                    descriptions?: {
                        [key: string]: string | null;
                    } | null;
                    /** @description What it is */
                    kind?: components["schemas"]["OrganisationKind"] | null;
                    /**
                     * Names
                     * @description Names by language (BCP 47), at least one; `und` where the language of a name is not known
                     * @example {
                     *       "en": "Kyoto",
                     *       "ja": "京都市"
                     *     }
                     */
                    names?: {
                        [key: string]: string | null;
                    } | null;
                    /**
                     * Note
                     * @description What a reader should know about the record
                     */
                    note?: string | null;
                    /**
                     * Offers
                     * @description Topics on which it offers something to others
                     */
                    offers?: components["schemas"]["TopicStatementContent"][] | null;
                    /**
                     * Sectors
                     * @description What it works in: sections or divisions of NACE Rev. 2
                     */
                    sectors?: string[] | null;
                    /**
                     * Seeks
                     * @description Topics on which it seeks something from others
                     */
                    seeks?: components["schemas"]["TopicStatementContent"][] | null;
                    /**
                     * Slug
                     * @description Readable identifier, made from the English name where none is given; never changed
                     */
                    slug?: string | null;
                    /** @description Where the record comes from */
                    source?: components["schemas"]["EvidenceContent"] | null;
                    /**
                     * Territory
                     * @description Slug of the territory it belongs to
                     */
                    territory?: string | null;
                    /**
                     * Website
                     * @description Its own site
                     */
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_OrganisationContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    /** @description The type that is taken (RFC 5789) */
                    "Accept-Patch"?: string;
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    publish_organisation_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_OrganisationContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    return_organisation_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_OrganisationContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    submit_organisation_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_OrganisationContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    merge_organisation: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Slug of the record that goes */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merger"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Successor"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    restore_organisation: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_OrganisationContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    list_organisation_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_organisation_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
                /** @description Number of the version */
                version: number;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionContent"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    list_people: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Most records in a page */
                limit?: number;
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
                    "application/json": components["schemas"]["Page_Person_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                personId: string;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    erase_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
    search_people: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Most records in a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Person_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
                fields?: ("id" | "slug" | "name" | "names" | "kind" | "country" | "latitude" | "longitude" | "geonamesId" | "population" | "populationYear" | "populationScope" | "populationIsSum" | "areaKm2" | "areaScope" | "areaIsSum" | "gdpPerHead" | "gdpPerHeadCurrency" | "gdpPerHeadYear" | "koppen" | "traits" | "languages" | "offers" | "seeks" | "pairings" | "events" | "source" | "updatedAt")[];
                /** @description GeoNames identifier of the place: the territories that are this place */
                geonamesId?: number[];
                /** @description What the territory is */
                kind?: components["schemas"]["TerritoryKind"][];
                /** @description Climate class (Köppen and Geiger), or what it begins with: `C`, `Cf` */
                koppen?: string[];
                /** @description Language in which it can work with partners (BCP 47) */
                language?: string[];
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
                /** @description What marks it */
                trait?: components["schemas"]["Trait"][];
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
    create_territory: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Creation_TerritoryContent_"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Where what was made is edited */
                    Location?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_TerritoryContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description The body is of another type. */
            415: {
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
    delete_territory: {
        parameters: {
            query: {
                /** @description Why; kept in the record of changes */
                reason: string;
            };
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    list_territory_changes: {
        parameters: {
            query?: {
                /** @description `nextBefore` of the page before: older changes than this one */
                before?: number | null;
                /** @description Most changes in a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordChanges"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_territory_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordContact"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    replace_territory_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDetails"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordContact"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    delete_territory_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    get_territory_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_TerritoryContent_"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    discard_territory_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    update_territory_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /**
                     * Areakm2
                     * @description Area in square kilometres
                     */
                    areaKm2?: number | null;
                    /** @description What the area figure covers */
                    areaScope?: components["schemas"]["FigureScope"] | null;
                    /**
                     * Clusters
                     * @description Clusters of businesses and research at home in it
                     */
                    clusters?: components["schemas"]["TerritoryClusterContent"][] | null;
                    /**
                     * Country
                     * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
                     * @example JP
                     */
                    country?: string | null;
                    /** @description Where population and area come from */
                    figuresSource?: components["schemas"]["FiguresSourceContent"] | null;
                    /**
                     * Gdpperhead
                     * @description Gross domestic product per inhabitant and year; with its currency, year and source
                     */
                    gdpPerHead?: number | null;
                    /** Gdpperheadcurrency */
                    gdpPerHeadCurrency?: string | null;
                    /**
                     * Gdpperheadyear
                     * @description Year of the gross domestic product
                     */
                    gdpPerHeadYear?: number | null;
                    /** @description Where the gross domestic product comes from */
                    gdpSource?: components["schemas"]["FiguresSourceContent"] | null;
                    /**
                     * Geonamesid
                     * @description GeoNames identifier of the place; null where not known
                     */
                    geonamesId?: number | null;
                    /** Internationalexposure */
                    internationalExposure?: number | null;
                    /** @description What it is */
                    kind?: components["schemas"]["TerritoryKind"] | null;
                    /** Koppen */
                    koppen?: string | null;
                    /**
                     * Languages
                     * @description Languages in which it can work with partners (BCP 47)
                     */
                    languages?: string[] | null;
                    /**
                     * Latitude
                     * @description Latitude, degrees north (WGS 84); with `longitude`
                     */
                    latitude?: number | null;
                    /**
                     * Longitude
                     * @description Longitude, degrees east (WGS 84); with `latitude`
                     */
                    longitude?: number | null;
                    /**
                     * Members
                     * @description Slugs of the members of a consortium; empty for every other kind
                     */
                    members?: string[] | null;
                    /**
                     * Names
                     * @description Names by language (BCP 47), at least one; `und` where the language of a name is not known
                     * @example {
                     *       "en": "Kyoto",
                     *       "ja": "京都市"
                     *     }
                     */
                    names?: {
                        [key: string]: string | null;
                    } | null;
                    /**
                     * Nextelectionon
                     * @description Day of the next election of those who decide there
                     */
                    nextElectionOn?: string | null;
                    /**
                     * Note
                     * @description What a reader should know about the record
                     */
                    note?: string | null;
                    /**
                     * Offers
                     * @description Topics on which it offers something to others
                     */
                    offers?: components["schemas"]["TopicStatementContent"][] | null;
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
                    /** @description Where climate class, traits, languages, priorities and clusters come from */
                    profileSource?: components["schemas"]["FiguresSourceContent"] | null;
                    /**
                     * S3Priorities
                     * @description Priorities of its smart-specialisation strategy
                     */
                    s3Priorities?: components["schemas"]["S3PriorityContent"][] | null;
                    /**
                     * Seeks
                     * @description Topics on which it seeks something from others
                     */
                    seeks?: components["schemas"]["TopicStatementContent"][] | null;
                    /**
                     * Slug
                     * @description Readable identifier, made from the English name where none is given; never changed
                     */
                    slug?: string | null;
                    /** @description Where the record comes from */
                    source?: components["schemas"]["EvidenceContent"] | null;
                    /**
                     * Traits
                     * @description What marks it
                     */
                    traits?: components["schemas"]["Trait"][] | null;
                    /**
                     * Valuechains
                     * @description Activities whose value chains run through it (NACE Rev. 2)
                     */
                    valueChains?: string[] | null;
                    /**
                     * Website
                     * @description Its own site
                     */
                    website?: string | null;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_TerritoryContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    /** @description The type that is taken (RFC 5789) */
                    "Accept-Patch"?: string;
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    publish_territory_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_TerritoryContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    return_territory_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_TerritoryContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    submit_territory_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_TerritoryContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request lacks `If-Match`. */
            428: {
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
    merge_territory: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Slug of the record that goes */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merger"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Successor"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    restore_territory: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description Who may keep the answer and how long */
                    "Cache-Control"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_TerritoryContent_"];
                };
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
            /** @description It contradicts what is stored, or the first request with this key is still being worked on. */
            409: {
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
            /** @description It was changed since you read it: what `If-Match` names is no longer there. `ETag` says what is. */
            412: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
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
            /** @description The request lacks `If-Match`. */
            428: {
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
    list_territory_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
    get_territory_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
                slug: string;
                /** @description Number of the version */
                version: number;
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionContent"];
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
            /** @description Nobody is signed in, or the token is not taken; `WWW-Authenticate` says which. */
            401: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role does not allow this, or your token was not given out for it. */
            403: {
                headers: {
                    /** @description Version of the API */
                    "API-Version"?: string;
                    /** @description What the token lacks (RFC 6750) */
                    "WWW-Authenticate"?: string;
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
