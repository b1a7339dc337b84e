// Generated from services/*/openapi.json by `npm run api-types`; do not edit.

export interface paths {
    "/api/covenant/v1/calculations/activity-x-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Activity X Factor
         * @description Emissions of an activity: its amount times an emission factor.
         */
        post: operations["calculate_activity_x_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/chp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Chp
         * @description The emissions of a plant for combined heat and power, shared between its heat and its electricity.
         */
        post: operations["calculate_chp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/co2e": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Co2E
         * @description Tonnes of gases as tonnes of CO2 equivalents, by one set of warming potentials.
         */
        post: operations["calculate_co2e"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/efe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Efe
         * @description The local emission factor of electricity, from consumption, local production and certified purchases.
         */
        post: operations["calculate_efe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/efh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Efh
         * @description The local emission factor of heat, from local production, imports and exports.
         */
        post: operations["calculate_efh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/emission-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Emission Factor
         * @description An emission factor in kg per TJ, as the IPCC gives it, in tonnes per MWh.
         */
        post: operations["calculate_emission_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/gwp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Gwp
         * @description The warming potentials of a set.
         */
        post: operations["calculate_gwp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/inventory-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Inventory Totals
         * @description Totals of an inventory: by scopes against what was reported, and by the columns of the CRF.
         */
        post: operations["calculate_inventory_totals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/per-capita-reduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Per Capita Reduction
         * @description The cut between two years, in all and per inhabitant.
         */
        post: operations["calculate_per_capita_reduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Progress
         * @description Where an inventory stands on the way from the base year to the target.
         */
        post: operations["calculate_progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/target-base-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Target Base Year
         * @description A target in percent below the base year, in tonnes.
         */
        post: operations["calculate_target_base_year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/target-baseline-scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Target Baseline Scenario
         * @description A target in percent below business as usual, in tonnes, beside the base year.
         */
        post: operations["calculate_target_baseline_scenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/target-faq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Target Faq
         * @description What the reductions of all actions must sum to, against the base year and against the latest inventory.
         */
        post: operations["calculate_target_faq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/target-fixed-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Target Fixed Level
         * @description A target in tonnes, as a cut below a base year.
         */
        post: operations["calculate_target_fixed_level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/target-intensity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Target Intensity
         * @description A target in percent per inhabitant.
         */
        post: operations["calculate_target_intensity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/calculations/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate Units
         * @description An amount in another unit; fuels between mass and energy by their net calorific values.
         */
        post: operations["calculate_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/change-log": {
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
    "/api/covenant/v1/changes": {
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
    "/api/covenant/v1/clients": {
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
    "/api/covenant/v1/clients/{clientId}": {
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
    "/api/covenant/v1/clients/{clientId}/rotations": {
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
    "/api/covenant/v1/drafts": {
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
    "/api/covenant/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Imports
         * @description Imports, the newest first.
         */
        get: operations["list_imports"];
        put?: never;
        /**
         * Create Import
         * @description Upload a list, XLSX or CSV, of up to 20 MB. It is checked and compared in the background; nothing is stored yet.
         *
         *     The body is the file itself. `state` becomes `ready`, or `failed` with the reason where the file is refused.
         */
        post: operations["create_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Import
         * @description An import: where it stands, how far the work is, what it comes to.
         */
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/imports/{importId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Import
         * @description Store what was previewed. Where the register has changed meanwhile so that it would be something else, nothing
         *     is stored: the import is `ready` again, with a `remark` and a new preview.
         */
        post: operations["confirm_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/imports/{importId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Import Differences
         * @description What the import does, or did, to each signatory, field by field.
         */
        get: operations["list_import_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/imports/{importId}/discards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard Import
         * @description Give up an import that is not stored. Its file is removed.
         */
        post: operations["discard_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/imports/{importId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Import Findings
         * @description What there is to say of the file, row by row.
         */
        get: operations["list_import_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/imports/{importId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Import Report
         * @description All findings as a CSV file, the same as the report of the console command.
         */
        get: operations["get_import_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Import
         * @description Take a stored import back: what it created is removed, what it changed is restored. What was changed since is
         *     left as it is and listed with the reason.
         */
        post: operations["undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Joint Groups
         * @description Groups of signatories that plan together, by name or in the order asked for.
         */
        get: operations["list_joint_groups"];
        put?: never;
        /**
         * Create Joint Group
         * @description A new record: a draft, or public at once.
         */
        post: operations["create_joint_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Joint Group
         * @description One group with its members.
         */
        get: operations["get_joint_group"];
        put?: never;
        post?: never;
        /**
         * Delete Joint Group
         * @description Delete the record, with its draft and contact. Its versions stay, and can be brought back.
         */
        delete: operations["delete_joint_group"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Joint Group Changes
         * @description What was changed of the record, its draft and its contact, by whom; the newest first.
         */
        get: operations["list_joint_group_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Joint Group Draft
         * @description The record as those see it who edit it: its draft where there is one, and what is published.
         */
        get: operations["get_joint_group_draft"];
        put?: never;
        post?: never;
        /**
         * Discard Joint Group Draft
         * @description Throw the draft away. A record that was never published is gone then.
         */
        delete: operations["discard_joint_group_draft"];
        options?: never;
        head?: never;
        /**
         * Update Joint Group Draft
         * @description Change the draft; begins one where there is none. Nothing of it is public before it is published.
         */
        patch: operations["update_joint_group_draft"];
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/draft/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assess Joint Group Draft
         * @description What the checks say of the group as it would be published.
         */
        get: operations["assess_joint_group_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/draft/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Joint Group Draft
         * @description Make the draft public.
         */
        post: operations["publish_joint_group_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/draft/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Joint Group Draft
         * @description Give back a draft that was handed in, and say why.
         */
        post: operations["return_joint_group_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/draft/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Joint Group Draft
         * @description Hand the draft in for review.
         */
        post: operations["submit_joint_group_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Joint Group
         * @description Make the record what it was at an earlier version, at once. One that was deleted comes back.
         */
        post: operations["restore_joint_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Joint Group Versions
         * @description The versions of the record, the newest first; also where it was deleted.
         */
        get: operations["list_joint_group_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/joint-groups/{jointGroupId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Joint Group Version
         * @description What the record was at one of its versions.
         */
        get: operations["get_joint_group_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/me": {
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
    "/api/covenant/v1/me/data": {
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
    "/api/covenant/v1/me/sign-ins": {
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
    "/api/covenant/v1/member-organisations": {
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
    "/api/covenant/v1/member-organisations/{organisationId}": {
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
    "/api/covenant/v1/member-organisations/{organisationId}/delegations": {
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
    "/api/covenant/v1/member-organisations/{organisationId}/delegations/{delegationId}": {
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
    "/api/covenant/v1/member-organisations/{organisationId}/invitations": {
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
    "/api/covenant/v1/member-organisations/{organisationId}/invitations/{invitationId}": {
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
    "/api/covenant/v1/member-organisations/{organisationId}/invitations/{invitationId}/messages": {
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
    "/api/covenant/v1/member-organisations/{organisationId}/memberships": {
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
    "/api/covenant/v1/member-organisations/{organisationId}/memberships/{membershipId}": {
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
    "/api/covenant/v1/people": {
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
    "/api/covenant/v1/people/{personId}": {
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
    "/api/covenant/v1/people/searches": {
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
        /**
         * Create Signatory
         * @description A new record: a draft, or public at once.
         */
        post: operations["create_signatory"];
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
         * @description One signatory with all that is public of it. The address of one that was merged leads to its successor (308).
         */
        get: operations["get_signatory"];
        put?: never;
        post?: never;
        /**
         * Delete Signatory
         * @description Delete the record, with its draft and contact. Its versions stay, and can be brought back.
         */
        delete: operations["delete_signatory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Signatory Changes
         * @description What was changed of the record, its draft and its contact, by whom; the newest first.
         */
        get: operations["list_signatory_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Signatory Contact
         * @description Whom to ask about the record. Personal data, seen by those who edit it.
         */
        get: operations["get_signatory_contact"];
        /**
         * Replace Signatory Contact
         * @description Say whom to ask about the record.
         */
        put: operations["replace_signatory_contact"];
        post?: never;
        /**
         * Delete Signatory Contact
         * @description Remove whom to ask about the record.
         */
        delete: operations["delete_signatory_contact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Signatory Draft
         * @description The record as those see it who edit it: its draft where there is one, and what is published.
         */
        get: operations["get_signatory_draft"];
        put?: never;
        post?: never;
        /**
         * Discard Signatory Draft
         * @description Throw the draft away. A record that was never published is gone then.
         */
        delete: operations["discard_signatory_draft"];
        options?: never;
        head?: never;
        /**
         * Update Signatory Draft
         * @description Change the draft; begins one where there is none. Nothing of it is public before it is published.
         */
        patch: operations["update_signatory_draft"];
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/draft/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Signatory Draft
         * @description Make the draft public.
         */
        post: operations["publish_signatory_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/draft/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Signatory Draft
         * @description Give back a draft that was handed in, and say why.
         */
        post: operations["return_signatory_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/draft/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Signatory Draft
         * @description Hand the draft in for review.
         */
        post: operations["submit_signatory_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Signatory
         * @description Merge a signatory into another one that is the same.
         *
         *     The other one gets its identifiers and members and what it lacks of promises and covenants; who answered for the
         *     one answers for the other, and the address of the one leads there. Fields of the other are not touched. To take it
         *     back, restore the one that stayed to its version before, then the one that went.
         */
        post: operations["merge_signatory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Signatory
         * @description Make the record what it was at an earlier version, at once. One that was deleted comes back.
         */
        post: operations["restore_signatory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Signatory Versions
         * @description The versions of the record, the newest first; also where it was deleted.
         */
        get: operations["list_signatory_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covenant/v1/signatories/{signatoryId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Signatory Version
         * @description What the record was at one of its versions.
         */
        get: operations["get_signatory_version"];
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
         * Action
         * @description What was done to a record.
         * @enum {string}
         */
        Action: "created" | "changed" | "deleted" | "restored" | "merged" | "saved" | "submitted" | "returned" | "discarded";
        /**
         * ActivityXFactor
         * @description An amount of an activity, and a factor: kg of CO2 per unit, kg of gases per m3, or tonnes of CO2 per MWh.
         */
        ActivityXFactor: {
            /**
             * Activitymwh
             * @description How much energy; not negative
             * @example 25000
             */
            activityMwh?: number | null;
            /**
             * Amount
             * @description How much; not negative
             * @example 1000000
             */
            amount?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Efkgco2Perunit
             * @description Kilograms of CO2 per unit of the amount, whatever its unit is
             * @example 2.244
             */
            efKgCo2PerUnit?: number | null;
            /**
             * Eftpermwh
             * @description Tonnes of CO2 per MWh
             * @example 0.267
             */
            efTPerMwh?: number | null;
            /**
             * Fuel
             * @description What is used. A carrier's code (`anthracite`) lets a mass be energy by its calorific value
             * @example natural_gas
             */
            fuel?: string | number | null;
            /** @description Set of warming potentials, by assessment report of the IPCC */
            gwpSet?: components["schemas"]["GwpSet"] | null;
            /**
             * Kgperm3
             * @description Kilograms per cubic metre, by gas; the amount is converted into m3
             * @example {
             *       "CH4": 0.0002,
             *       "CO2": 2.244,
             *       "N2O": 0.000004
             *     }
             */
            kgPerM3?: {
                [key: string]: number | null;
            } | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Unit
             * @description Its unit; m is a thousandth, M a million
             * @example m3
             */
            unit?: string | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * ActivityXFactorAnswer
         * @description What the activity emits.
         */
        ActivityXFactorAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * T
             * @description Tonnes by gas; null where no factor by gas is given
             */
            t: {
                [key: string]: number | null;
            } | null;
            /**
             * Tco2
             * @description Tonnes of CO2; null where it cannot be known
             */
            tCo2: number | null;
            /**
             * Tco2E
             * @description Tonnes of CO2 equivalents; null without a factor by gas and a set of potentials
             */
            tCo2e: number | null;
        };
        /**
         * AdhesionKind
         * @description How a local government joined: alone, or in a group with a joint plan (option 1 or 2).
         * @enum {string}
         */
        AdhesionKind: "individual" | "joint_option_1" | "joint_option_2";
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
         * CalculationStep
         * @description One figure of a computation.
         */
        CalculationStep: {
            /**
             * Clause
             * @description The clause that it rests on, by its code
             */
            clause: string;
            /**
             * Formula
             * @description How it came to be, in words and symbols
             */
            formula: string;
            /**
             * Name
             * @description What it is called
             * @example linearAllowedT
             */
            name: string;
            /**
             * Unit
             * @description Its unit; empty for plain numbers and words
             * @example t CO2e
             */
            unit: string;
            /**
             * Value
             * @description What it is; null where it cannot be known
             */
            value: number | string | boolean | null;
        };
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
         * CheckCode
         * @description What a check can find: what is wrong in a report, or worth a second look.
         * @enum {string}
         */
        CheckCode: "NOT_FINITE" | "NEGATIVE_ACTIVITY" | "NEGATIVE_VALUE" | "UNIT_REQUIRED" | "UNIT_UNKNOWN" | "UNIT_MISMATCH" | "FACTOR_REQUIRED" | "FACTOR_UNKNOWN" | "FACTOR_SOURCE_REQUIRED" | "AMOUNT_REQUIRED" | "FACTOR_OLD" | "GAS_UNKNOWN" | "GWP_SET_UNKNOWN" | "VALUE_OUT_OF_RANGE" | "UNKNOWN_KEY" | "VALUE_OR_KEY_REQUIRED" | "NO_WITH_VALUE" | "IE_CYCLE" | "IE_TARGET_REQUIRED" | "EXPLANATION_REQUIRED" | "CELL_UNKNOWN" | "CELL_TWICE" | "CELL_DIFFERS_FROM_LINES" | "KEY_WITH_LINES" | "NE_ON_MANDATORY_CELL" | "YEAR_REQUIRED" | "PERIOD_NOT_TWELVE_MONTHS" | "BOUNDARY_REQUIRED" | "APPROACH_REQUIRED" | "APPROACHES_MIXED" | "GWP_SET_REQUIRED" | "GWP_SETS_MIXED" | "GWP_SET_UNUSUAL" | "GASES_MISSING" | "POPULATION_REQUIRED" | "METHODOLOGY_REQUIRED" | "TOTAL_DIFFERS" | "CHANGE_LARGE" | "PER_CAPITA_IMPLAUSIBLE_LOW" | "PER_CAPITA_IMPLAUSIBLE_HIGH" | "GENERATION_IN_TOTAL" | "RESTATEMENT_REASON_REQUIRED" | "INVENTORY_TOO_OLD" | "TYPE_REQUIRED" | "BASE_YEAR_REQUIRED" | "BASE_VALUE_REQUIRED" | "TARGET_YEAR_REQUIRED" | "TARGET_VALUE_REQUIRED" | "BASE_YEAR_NOT_BEFORE_TARGET" | "PERCENT_OUT_OF_RANGE" | "TARGET_VALUE_EQUALS_YEAR" | "INTENSITY_POPULATION_IMPLAUSIBLE" | "PCT_TONNES_MISMATCH" | "BAU_BELOW_BASE" | "BAU_BASE_RATIO_IMPLAUSIBLE" | "TARGET_ABOVE_BASE" | "BOUNDARY_REASON_REQUIRED" | "INTERIM_TARGET_MISSING" | "BASE_DIFFERS_FROM_INVENTORY" | "BASE_YEAR_DIFFERS" | "CONDITIONS_MISSING" | "AMBITION_BELOW" | "TITLE_REQUIRED" | "TEXT_REQUIRED" | "HAZARD_REQUIRED" | "HAZARD_INCOMPLETE" | "HAZARD_FUTURE_MISSING" | "HAZARD_CHANGE_REQUIRED" | "TIMEFRAME_REQUIRED" | "HAZARD_KIND_MISMATCH" | "HAZARD_TWICE" | "ENTRY_TWICE" | "ENTRY_INCOMPLETE" | "OTHER_NOT_EXPLAINED" | "EVENT_IN_FUTURE" | "EVENT_DATES_DIFFER" | "YEAR_IN_FUTURE" | "SECTORS_MISSING" | "GROUPS_MISSING" | "ADAPTIVE_CAPACITY_MISSING" | "INDICATOR_REQUIRED" | "INDICATOR_UNKNOWN" | "INDICATOR_VALUE_REQUIRED" | "ENERGY_ATTRIBUTE_MISSING" | "ENERGY_ATTRIBUTE_REQUIRED" | "UNIT_DIFFERS" | "GOAL_NOT_MEASURABLE" | "GOAL_WITHOUT_CHANGE" | "GOAL_SUBJECT_MISSING" | "ADOPTION_REQUIRED" | "ACTIONS_REQUIRED" | "ACTION_INCOMPLETE" | "ACTION_SPENT_UNSTARTED" | "PLAN_EQUIVALENT_NOT_TAKEN" | "ADAPTATION_WITHOUT_HAZARD" | "ACTION_ENDS_BEFORE_START" | "IDENTIFIER_TWICE" | "ACTIONS_BELOW_EFFORT" | "ACTIONS_OVERLAP" | "BENCHMARK_COUNT" | "BENCHMARK_STATUS" | "MEMBERS_REQUIRED" | "GROUP_INVENTORY_TWICE" | "GROUP_TARGET_TWICE" | "GROUP_REPORTS_APART" | "MEMBER_REPORTS_APART" | "DATES_REVERSED" | "GROUP_NOT_LED" | "RECORD_UNKNOWN" | "REQUIRED";
        /**
         * Chp
         * @description A plant for combined heat and power in a year.
         */
        Chp: {
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Co2T
             * @description Emissions of the plant
             * @example 10000
             */
            co2T?: number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Electricitymwh
             * @description Electricity that it made
             * @example 10000
             */
            electricityMwh?: number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Heatefficiency
             * @description Efficiency of heat made alone, 0 to 1; 0.9 where it is not given
             * @example 0.9
             */
            heatEfficiency?: number | null;
            /**
             * Heatmwh
             * @description Heat that it made
             * @example 22500
             */
            heatMwh?: number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Powerefficiency
             * @description Efficiency of electricity made alone, 0 to 1; 0.4 where it is not given
             * @example 0.4
             */
            powerEfficiency?: number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * ChpAnswer
         * @description The emissions of the plant, shared.
         */
        ChpAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Electricityt
             * @description Share of the electricity
             */
            electricityT: number | null;
            /**
             * Heatt
             * @description Share of the heat
             */
            heatT: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
        };
        /**
         * Clause
         * @description A rule in one or two sentences, with where it comes from.
         */
        Clause: {
            /**
             * Code
             * @description Its name, stable within a rule set
             * @example notation-keys.explanation
             */
            code: string;
            /**
             * Isverified
             * @description Whether its text was read in the source; what was not is an unverified clause, and only warns
             */
            isVerified: boolean;
            /** @description Where it comes from; null where that is not known */
            source: components["schemas"]["RuleSource"] | null;
            /**
             * Text
             * @description What it asks for, in English
             */
            text: string;
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
         * Co2e
         * @description Tonnes of gases.
         */
        Co2e: {
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * @description Set of warming potentials, by assessment report of the IPCC
             * @example AR5
             */
            gwpSet: components["schemas"]["GwpSet"];
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Tonnes
             * @description Tonnes by gas; below zero for what is removed
             * @example {
             *       "CH4": 10,
             *       "CO2": 1000,
             *       "N2O": 1
             *     }
             */
            tonnes: {
                [key: string]: number | null;
            };
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * Co2eAnswer
         * @description Tonnes of gases as CO2 equivalents.
         */
        Co2eAnswer: {
            /**
             * Bygas
             * @description The same by gas
             */
            byGas: {
                [key: string]: number | null;
            };
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Tco2E
             * @description Tonnes of CO2 equivalents; null where an amount or a potential is not known
             */
            tco2e: number | null;
        };
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
         * CommitmentContent
         * @description One promise.
         */
        CommitmentContent: {
            /** @description What was promised */
            kind: components["schemas"]["CommitmentKind"];
            /**
             * Signedon
             * @description Day of the signature, where known
             */
            signedOn?: string | null;
        };
        /**
         * CommitmentKind
         * @description What was promised. The first four are the flags of an imported list, never a percentage.
         * @enum {string}
         */
        CommitmentKind: "mitigation_2020" | "mitigation_2030" | "mitigation_2050" | "adaptation" | "energy_poverty" | "gcom" | "jp_2018";
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
         * Creation[JointGroupContent]
         * @description A new record.
         */
        Creation_JointGroupContent_: {
            /** @description What it is */
            content: components["schemas"]["JointGroupContent"];
            /**
             * Publish
             * @description Make it public at once; else it is a draft
             * @default false
             */
            publish: boolean;
        };
        /**
         * Creation[SignatoryContent]
         * @description A new record.
         */
        Creation_SignatoryContent_: {
            /** @description What it is */
            content: components["schemas"]["SignatoryContent"];
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
         * DifferenceAction
         * @description What an import does to a signatory.
         * @enum {string}
         */
        DifferenceAction: "created" | "updated";
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
         * EditView[JointGroupContent]
         * @description A record as those see it who edit it. Its `ETag` goes into `If-Match` of what is done next.
         */
        EditView_JointGroupContent_: {
            /**
             * Changedfields
             * @description Fields of `content` that differ from what is published
             */
            changedFields: string[];
            /** @description What it will be when the draft is published; without a draft, what it is */
            content: components["schemas"]["JointGroupContent"];
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
            published: components["schemas"]["JointGroupContent"] | null;
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
         * EditView[SignatoryContent]
         * @description A record as those see it who edit it. Its `ETag` goes into `If-Match` of what is done next.
         */
        EditView_SignatoryContent_: {
            /**
             * Changedfields
             * @description Fields of `content` that differ from what is published
             */
            changedFields: string[];
            /** @description What it will be when the draft is published; without a draft, what it is */
            content: components["schemas"]["SignatoryContent"];
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
            published: components["schemas"]["SignatoryContent"] | null;
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
         * Efe
         * @description Electricity of an area in a year.
         */
        Efe: {
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Co2Gept
             * @description Emissions of the certified green electricity; not known where it is bought and this is not given
             * @example 160
             */
            co2GepT?: number | null;
            /**
             * Co2Lpet
             * @description Emissions of the local production; not known where there is production and this is not given
             * @example 2424
             */
            co2LpeT?: number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Gepmwh
             * @description Certified green electricity that was bought; none where it is not given
             * @example 8000
             */
            gepMwh?: number | null;
            /**
             * Lpemwh
             * @description Local production of electricity; none where it is not given
             * @example 12000
             */
            lpeMwh?: number | null;
            /**
             * Neefe
             * @description National or European emission factor of electricity
             * @example 0.624
             */
            neefe?: number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Tcemwh
             * @description Total consumption of electricity
             * @example 250000
             */
            tceMwh?: number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * EfeAnswer
         * @description The local emission factor of electricity.
         */
        EfeAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Efetpermwh
             * @description The factor; null where the inputs leave it unknown
             */
            efeTPerMwh: number | null;
            /**
             * Netexporter
             * @description Whether local production and certified purchases exceed consumption; null where that is not known
             */
            netExporter: boolean | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
        };
        /**
         * Efh
         * @description Heat from networks of an area in a year.
         */
        Efh: {
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Co2Eht
             * @description Emissions of exported heat; none where it is not given
             * @example 500
             */
            co2EhT?: number | null;
            /**
             * Co2Iht
             * @description Emissions of imported heat; none where it is not given
             * @example 1500
             */
            co2IhT?: number | null;
            /**
             * Co2Lpht
             * @description Emissions of local production of heat
             * @example 9000
             */
            co2LphT?: number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Lhcmwh
             * @description Local consumption of heat from networks
             * @example 50000
             */
            lhcMwh?: number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * EfhAnswer
         * @description The local emission factor of heat.
         */
        EfhAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Efhtpermwh
             * @description The factor; null where the inputs leave it unknown, or no heat is consumed
             */
            efhTPerMwh: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
        };
        /**
         * EmissionFactorAnswer
         * @description The factor per MWh. CO2 equivalents are null where CO2, CH4 or N2O is not given.
         */
        EmissionFactorAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Tco2Epermwhar4
             * @description By the fourth assessment report
             */
            tCo2ePerMwhAR4: number | null;
            /**
             * Tco2Epermwhar5
             * @description By the fifth assessment report
             */
            tCo2ePerMwhAR5: number | null;
            /**
             * Tco2Epermwhar6
             * @description By the sixth assessment report
             */
            tCo2ePerMwhAR6: number | null;
            /**
             * Tco2Epermwhsar
             * @description By the second assessment report
             */
            tCo2ePerMwhSAR: number | null;
            /**
             * Tco2Permwh
             * @description Tonnes of CO2 per MWh
             */
            tCo2PerMwh: number | null;
        };
        /**
         * EmissionFactorInput
         * @description An emission factor of a fuel per unit of energy.
         */
        EmissionFactorInput: {
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Kgpertj
             * @description Kilograms per terajoule (net calorific value), by gas
             * @example {
             *       "CH4": 1,
             *       "CO2": 56100,
             *       "N2O": 0.1
             *     }
             */
            kgPerTj: {
                [key: string]: number | null;
            };
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
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
         * ExternalIdContent
         * @description How another register names the signatory. An identifier names one signatory only.
         */
        ExternalIdContent: {
            /**
             * Scheme
             * @description The register, such as `jrc` or `gcom`
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
         * FigureSourceContent
         * @description Where a figure comes from.
         */
        FigureSourceContent: {
            /**
             * Title
             * @description Title of the source
             * @example Population register of the city
             */
            title: string;
            /**
             * Url
             * @description Address of the source, where it has one (https)
             */
            url?: string | null;
        };
        /**
         * Finding
         * @description One thing that a check found.
         */
        Finding: {
            /** @description The rule that asks for it; null where the platform itself does */
            clause: components["schemas"]["Clause"] | null;
            code: components["schemas"]["CheckCode"];
            /**
             * Detail
             * @description What is the matter, in English
             */
            detail: string;
            /**
             * Pointer
             * @description JSON pointer into the content, to the field it is about; empty where it is about all of it
             * @example /lines/12/amount
             */
            pointer: string;
            severity: components["schemas"]["FindingSeverity"];
        };
        /**
         * FindingCode
         * @description Every remark that an import can make. The words are part of the report's promise: never reuse one.
         * @enum {string}
         */
        FindingCode: "cell-count" | "id-missing" | "id-malformed" | "id-repeated" | "name-missing" | "name-unusable" | "country-missing" | "country-unknown" | "status-unknown" | "column-unknown" | "column-missing" | "formula-cells" | "error-cells" | "id-repeated-identical" | "id-decimal" | "name-garbled" | "name-repeated" | "name-registered" | "text-unusable" | "country-alias" | "country-name-disagrees" | "population-unreadable" | "population-not-whole" | "population-impossible" | "population-doubtful" | "coordinates-unreadable" | "coordinates-incomplete" | "coordinates-out-of-range" | "coordinates-zero" | "coordinates-swapped" | "coordinates-sign-flipped" | "coordinates-outside-country" | "group-dangling" | "group-itself" | "group-cycle" | "group-not-a-group" | "flag-unreadable" | "commitments-none" | "commitment-expired" | "adhesion-type-unknown" | "adhesion-type-disagrees" | "date-unreadable" | "adhesion-before-launch" | "adhesion-in-future" | "gcom-id-malformed" | "gcom-id-other-country" | "gcom-id-repeated" | "edited-here" | "id-merged" | "place-ambiguous" | "place-not-found" | "not-in-list";
        /**
         * FindingSeverity
         * @description How grave a finding is.
         * @enum {string}
         */
        FindingSeverity: "error" | "warning" | "blocker";
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
         * Gwp
         * @description A set of warming potentials.
         */
        Gwp: {
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * @description The set, by assessment report of the IPCC
             * @example AR5
             */
            gwpSet: components["schemas"]["GwpSet"];
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * GwpAnswer
         * @description Warming potentials over 100 years: tonnes of CO2 equivalents per tonne.
         */
        GwpAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Gwp100
             * @description Of the gases that inventories report, those that have one in this set
             * @example {
             *       "CH4": 28,
             *       "CO2": 1,
             *       "N2O": 265
             *     }
             */
            gwp100: {
                [key: string]: number;
            };
            /**
             * Othergases
             * @description Of all other gases that have one in this set
             */
            otherGases: {
                [key: string]: number;
            };
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
        };
        /**
         * GwpSet
         * @description A set of 100-year global warming potentials, by the assessment report of the IPCC that has it.
         * @enum {string}
         */
        GwpSet: "SAR" | "AR4" | "AR5" | "AR6";
        /**
         * ImportColumns
         * @description The columns of the file, held against those of the published list.
         */
        ImportColumns: {
            /**
             * Known
             * @description Columns that are taken over
             */
            known: string[];
            /**
             * Missing
             * @description Columns that the file lacks; what is stored of them stays
             */
            missing: string[];
            /**
             * Unknown
             * @description Columns that the published list does not have; their values are neither stored nor shown
             */
            unknown: string[];
        };
        /**
         * ImportDifferenceItem
         * @description What the import does, or did, to one signatory.
         */
        ImportDifferenceItem: {
            /** @description What happens to it */
            action: components["schemas"]["DifferenceAction"];
            /**
             * After
             * @description Values of these fields after
             */
            after: {
                [key: string]: unknown;
            };
            /**
             * Before
             * @description Values of these fields before; null where all are new
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /**
             * Fields
             * @description Names of the fields that change; empty where all are new
             */
            fields: string[];
            /**
             * Name
             * @description Its main name
             */
            name: string;
            /**
             * Organisationid
             * @description Its identifier in the list
             */
            organisationId: string | null;
            /**
             * Row
             * @description Row of the file; null where a signatory outside it is joined to its group
             */
            row: number | null;
            /**
             * Signatoryid
             * Format: uuid
             * @description Its identifier here; a new signatory gets it when the import is stored
             */
            signatoryId: string;
            /** @description What the undo did to it; null where there was none */
            undo: components["schemas"]["UndoOutcome"] | null;
            /** @description Why it was left as it is; null where it was not */
            undoReason: components["schemas"]["KeptReason"] | null;
        };
        /**
         * ImportFindingItem
         * @description A remark on the file.
         */
        ImportFindingItem: {
            /** @description What is the matter, as a code */
            code: components["schemas"]["FindingCode"];
            /**
             * Column
             * @description Column of the published list; empty for the whole row
             */
            column: string;
            /**
             * Reason
             * @description What is the matter, in English
             */
            reason: string;
            /**
             * Row
             * @description Row as a spreadsheet program numbers it; 0 for the file as a whole
             */
            row: number;
            /** @description What it means for the row */
            severity: components["schemas"]["Severity"];
            /**
             * Value
             * @description The value that is meant; long ones are cut
             */
            value: string;
        };
        /**
         * ImportProgressReport
         * @description How far the work is.
         */
        ImportProgressReport: {
            /**
             * Done
             * @description Rows done in this phase
             */
            done: number;
            /** @description What is being done */
            phase: components["schemas"]["Phase"];
            /**
             * Total
             * @description Rows of this phase in all; null where not known yet
             */
            total: number | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When that was so (UTC)
             */
            updatedAt: string;
        };
        /**
         * ImportRefusal
         * @description Why a file is not taken at all.
         */
        ImportRefusal: {
            /**
             * Code
             * @description The reason as a code
             * @example columns-missing
             */
            code: string;
            /**
             * Reason
             * @description The reason, in English
             */
            reason: string;
        };
        /**
         * ImportRemark
         * @description What has to be known before an import is confirmed or undone.
         * @enum {string}
         */
        ImportRemark: "register_changed" | "undo_failed";
        /**
         * ImportState
         * @description Where an import stands.
         * @enum {string}
         */
        ImportState: "uploaded" | "checking" | "ready" | "storing" | "done" | "failed" | "discarded" | "undoing" | "undone";
        /**
         * ImportSummary
         * @description How many rows become what. The first four add up to the rows of the file.
         */
        ImportSummary: {
            /**
             * Created
             * @description Rows that make a new signatory
             */
            created: number;
            /**
             * Rejected
             * @description Rows that are not taken
             */
            rejected: number;
            /**
             * Unchanged
             * @description Rows that say what is stored already
             */
            unchanged: number;
            /**
             * Updated
             * @description Rows that change a signatory
             */
            updated: number;
            /**
             * Warnings
             * @description Warnings; the rows are taken all the same
             */
            warnings: number;
        };
        /**
         * ImportUndone
         * @description What the undo did, in signatories.
         */
        ImportUndone: {
            /**
             * Kept
             * @description Left as they are; the differences say why of each
             */
            kept: number;
            /**
             * Removed
             * @description Created by the import and taken out again
             */
            removed: number;
            /**
             * Restored
             * @description As they were before the import
             */
            restored: number;
        };
        /**
         * ImportUndoRequest
         * @description A wish to undo an import.
         */
        ImportUndoRequest: {
            /**
             * Reason
             * @description Why; kept with every change that it makes
             */
            reason: string;
        };
        /**
         * InventoryTotals
         * @description An inventory by scopes of the GPC, or by columns of the CRF.
         */
        InventoryTotals: {
            /**
             * Areakm2
             * @description Land area
             * @example 182
             */
            areaKm2?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Directexclgenerationt
             * @description Direct emissions without generation for the grid
             * @example 2774365
             */
            directExclGenerationT?: number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Generationgridsuppliedt
             * @description Generation of energy for the grid; in no total
             * @example 313172
             */
            generationGridSuppliedT?: number | null;
            /**
             * Indirectt
             * @description Indirect emissions, of what grids supply
             * @example 1965616
             */
            indirectT?: number | null;
            /**
             * Outsideboundaryt
             * @description Emissions outside the boundary
             * @example 145071
             */
            outsideBoundaryT?: number | null;
            /**
             * Population
             * @description Inhabitants
             * @example 13857664
             */
            population?: number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Reportedbasicplust
             * @description Total as reported, GPC BASIC+
             * @example 61233100
             */
            reportedBasicPlusT?: number | null;
            /**
             * Reportedbasict
             * @description Total as reported, GPC BASIC
             */
            reportedBasicT?: number | null;
            /**
             * Scope1T
             * @description Scope 1
             * @example 21523714
             */
            scope1T?: number | null;
            /**
             * Scope2T
             * @description Scope 2
             * @example 39523566
             */
            scope2T?: number | null;
            /**
             * Scope3T
             * @description Scope 3; 0 where there is none, not given where it is not known
             * @example 185820
             */
            scope3T?: number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * InventoryTotalsAnswer
         * @description Totals of the inventory. A sum with a part that is not given is null.
         */
        InventoryTotalsAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Differencet
             * @description The sum of scopes minus the reported BASIC+ total
             */
            differenceT: number | null;
            /**
             * Directplusindirectt
             * @description Direct without generation, and indirect: the total of the CRF
             */
            directPlusIndirectT: number | null;
            /**
             * Equalsreportedbasicplus
             * @description Whether the sum of scopes is the reported BASIC+ total, within 1 t or a millionth of it
             */
            equalsReportedBasicPlus: boolean | null;
            /**
             * Generationreportedseparatelyt
             * @description Generation of energy for the grid, in no total
             */
            generationReportedSeparatelyT: number | null;
            /**
             * Percapitadirectindirectt
             * @description The total of the CRF by inhabitants
             */
            perCapitaDirectIndirectT: number | null;
            /**
             * Percapitat
             * @description The sum of scopes by inhabitants
             */
            perCapitaT: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Sumofscopest
             * @description Scopes 1, 2 and 3
             */
            sumOfScopesT: number | null;
            /**
             * Tperkm2
             * @description The total of the CRF by area
             */
            tPerKm2: number | null;
            /**
             * Withoutofboundaryt
             * @description That total with what is emitted outside the boundary
             */
            withOutOfBoundaryT: number | null;
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
         * JointGroup
         * @description A joint group with its members by name.
         */
        JointGroup: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country: string;
            /**
             * Createdat
             * Format: date-time
             * @description When it was first completed (UTC)
             */
            createdAt: string;
            /**
             * Documenturl
             * @description Address of the agreement or plan
             */
            documentUrl: string | null;
            /**
             * Endedon
             * @description Last day on which they did; null while they do
             */
            endedOn: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id: string;
            /**
             * Isinvented
             * @description Whether it is made up, to show what a group looks like
             */
            isInvented: boolean;
            /**
             * Language
             * @description Language of the texts (BCP 47); null where not said
             */
            language: string | null;
            /**
             * Membercount
             * @description How many members it has, the lead among them
             */
            memberCount: number;
            /**
             * Memberids
             * @description Its members, the lead first
             */
            memberIds: string[];
            /**
             * Members
             * @description Its members, the lead first, the others as they were named
             */
            members: components["schemas"]["SignatoryReference"][];
            /**
             * Name
             * @description Name of the group
             * @example Lantern Valley
             */
            name: string;
            /** @description How its members plan together */
            option: components["schemas"]["JointOption"];
            /**
             * Provenancenote
             * @description Where the record comes from, in words
             */
            provenanceNote: string | null;
            /** @description The rules under which it was begun */
            ruleSet: components["schemas"]["RuleSetReference"];
            /**
             * Signatoryid
             * Format: uuid
             * @description The signatory that leads it and reports for it
             */
            signatoryId: string;
            /**
             * Signatoryname
             * @description Name of the lead: English where there is one
             */
            signatoryName: string;
            /**
             * Startedon
             * @description Day from which they plan together
             */
            startedOn: string | null;
            /** @description How far its record has come */
            status: components["schemas"]["ReportStatus"];
            /**
             * Updatedat
             * Format: date-time
             * @description When it last changed (UTC)
             */
            updatedAt: string;
        };
        /**
         * JointGroupAssessment
         * @description What the checks say of a joint group as it would be published.
         */
        JointGroupAssessment: {
            /**
             * Findings
             * @description What they found; one of severity `error` keeps it from being completed
             */
            findings: components["schemas"]["Finding"][];
            /**
             * Iscomplete
             * @description Whether nothing keeps it from being completed
             */
            isComplete: boolean;
            /**
             * Membercount
             * @description How many members it has, the lead among them
             */
            memberCount: number;
            /**
             * Templatesrequired
             * @description How many reports its members make between them; null before the option is chosen
             */
            templatesRequired: number | null;
        };
        /**
         * JointGroupContent
         * @description What is written of a joint group. What is not known is null.
         */
        JointGroupContent: {
            /**
             * Documenturl
             * @description Address of the agreement or plan (https)
             */
            documentUrl?: string | null;
            /**
             * Endedon
             * @description Last day on which they did; null while they do
             */
            endedOn?: string | null;
            /**
             * Isinvented
             * @description Whether it is made up, to show what a group looks like
             * @default false
             */
            isInvented: boolean;
            /**
             * Language
             * @description Language of the texts (BCP 47); null where not said
             * @example de
             */
            language?: string | null;
            /**
             * Memberids
             * @description Its other members, signatories here; the lead is left out of them where it is named
             * @default []
             */
            memberIds: string[];
            /**
             * Name
             * @description Name of the group
             * @example Lantern Valley
             */
            name?: string | null;
            /** @description How its members plan together */
            option?: components["schemas"]["JointOption"] | null;
            /**
             * Provenancenote
             * @description Where the record comes from, in words
             */
            provenanceNote?: string | null;
            /** @description The rules under which the group was begun */
            ruleSet: components["schemas"]["RuleSetReference"];
            /**
             * Signatoryid
             * Format: uuid
             * @description The signatory that leads the group and reports for it; it cannot be changed once the record is there
             */
            signatoryId: string;
            /**
             * Startedon
             * @description Day from which they plan together
             */
            startedOn?: string | null;
        };
        /**
         * JointGroupItem
         * @description A joint group as lists show it. All fields are there unless `fields` selects some.
         */
        JointGroupItem: {
            /**
             * Country
             * @description Country or territory: ISO 3166-1 alpha-2, and XK for Kosovo
             * @example JP
             */
            country?: string;
            /**
             * Documenturl
             * @description Address of the agreement or plan
             */
            documentUrl?: string | null;
            /**
             * Endedon
             * @description Last day on which they did; null while they do
             */
            endedOn?: string | null;
            /**
             * Id
             * Format: uuid
             * @description Identifier (UUID version 7)
             */
            id?: string;
            /**
             * Isinvented
             * @description Whether it is made up, to show what a group looks like
             */
            isInvented?: boolean;
            /**
             * Language
             * @description Language of the texts (BCP 47); null where not said
             */
            language?: string | null;
            /**
             * Membercount
             * @description How many members it has, the lead among them
             */
            memberCount?: number;
            /**
             * Memberids
             * @description Its members, the lead first
             */
            memberIds?: string[];
            /**
             * Name
             * @description Name of the group
             * @example Lantern Valley
             */
            name?: string;
            /** @description How its members plan together */
            option?: components["schemas"]["JointOption"];
            /**
             * Provenancenote
             * @description Where the record comes from, in words
             */
            provenanceNote?: string | null;
            /** @description The rules under which it was begun */
            ruleSet?: components["schemas"]["RuleSetReference"];
            /**
             * Signatoryid
             * Format: uuid
             * @description The signatory that leads it and reports for it
             */
            signatoryId?: string;
            /**
             * Signatoryname
             * @description Name of the lead: English where there is one
             */
            signatoryName?: string;
            /**
             * Startedon
             * @description Day from which they plan together
             */
            startedOn?: string | null;
            /** @description How far its record has come */
            status?: components["schemas"]["ReportStatus"];
            /**
             * Updatedat
             * Format: date-time
             * @description When it last changed (UTC)
             */
            updatedAt?: string;
        };
        /**
         * JointOption
         * @description How signatories plan together (options 1 and 2 of the European Covenant's joint plans).
         * @enum {string}
         */
        JointOption: "individual" | "shared";
        /**
         * KeptReason
         * @description Why the undo of an import left a signatory as it is.
         * @enum {string}
         */
        KeptReason: "changed_since" | "has_draft" | "has_authority" | "is_referred_to" | "group_is_gone" | "identifier_is_taken" | "is_gone";
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
         * ListImport
         * @description An import of a signatory list.
         */
        ListImport: {
            /** @description The columns; null until checked */
            columns: components["schemas"]["ImportColumns"] | null;
            /**
             * Confirmedat
             * @description When it was confirmed (UTC)
             */
            confirmedAt: string | null;
            /**
             * Confirmedby
             * @description The person who confirmed it
             */
            confirmedBy: string | null;
            /**
             * Endedat
             * @description When it was stored, refused, discarded or undone (UTC)
             */
            endedAt: string | null;
            /**
             * Filedigest
             * @description SHA-256 of the file, hexadecimal
             */
            fileDigest: string;
            /**
             * Filename
             * @description Name of the file as it was uploaded
             */
            fileName: string;
            /**
             * Filesize
             * @description Size of the file, bytes
             */
            fileSize: number;
            /**
             * Id
             * Format: uuid
             * @description Its identifier; the record of changes names it as the cause
             */
            id: string;
            /**
             * Organisationid
             * @description The organisation for which it was uploaded
             */
            organisationId: string | null;
            /** @description How far the work is; null while nothing is done */
            progress: components["schemas"]["ImportProgressReport"] | null;
            /** @description Why it failed; null where it did not */
            refusal: components["schemas"]["ImportRefusal"] | null;
            /** @description What has to be known before it goes on; null for nothing */
            remark: components["schemas"]["ImportRemark"] | null;
            /**
             * Revision
             * @description Goes up with every change of state; what the ETag is made of
             */
            revision: number;
            /** @description Where it stands */
            state: components["schemas"]["ImportState"];
            /** @description What it comes to; null until checked */
            summary: components["schemas"]["ImportSummary"] | null;
            /** @description What the undo did; null where it was not undone */
            undone: components["schemas"]["ImportUndone"] | null;
            /**
             * Undoneby
             * @description The person who undid it
             */
            undoneBy: string | null;
            /**
             * Undoreason
             * @description Why it was undone, as was given
             */
            undoReason: string | null;
            /**
             * Updatedat
             * Format: date-time
             * @description When its state last changed (UTC)
             */
            updatedAt: string;
            /**
             * Uploadedat
             * Format: date-time
             * @description When it was uploaded (UTC)
             */
            uploadedAt: string;
            /**
             * Uploadedby
             * @description The person who uploaded it; null for a client
             */
            uploadedBy: string | null;
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
         * @description That a signatory is the same as another one, which takes its place.
         */
        Merger: {
            /**
             * Into
             * Format: uuid
             * @description Id of the signatory that stays
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
         * Page[ImportDifferenceItem]
         * @description One page of a list.
         */
        Page_ImportDifferenceItem_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["ImportDifferenceItem"][];
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
         * Page[ImportFindingItem]
         * @description One page of a list.
         */
        Page_ImportFindingItem_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["ImportFindingItem"][];
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
         * Page[JointGroupItem]
         * @description One page of a list.
         */
        Page_JointGroupItem_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["JointGroupItem"][];
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
         * Page[ListImport]
         * @description One page of a list.
         */
        Page_ListImport_: {
            /**
             * Items
             * @description The records of this page
             */
            items: components["schemas"]["ListImport"][];
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
         * PerCapitaReduction
         * @description Two inventories with populations, or two figures per inhabitant.
         */
        PerCapitaReduction: {
            /**
             * Baseemissionst
             * @description Emissions of the base year
             * @example 500000
             */
            baseEmissionsT?: number | null;
            /**
             * Basepercapita
             * @description Emissions per inhabitant in the base year; used where they cannot be computed
             */
            basePerCapita?: number | null;
            /**
             * Basepopulation
             * @description Inhabitants of the base year
             * @example 100000
             */
            basePopulation?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Currentemissionst
             * @description Emissions of the later year
             * @example 450000
             */
            currentEmissionsT?: number | null;
            /**
             * Currentpercapita
             * @description Emissions per inhabitant in the later year; used where they cannot be computed
             */
            currentPerCapita?: number | null;
            /**
             * Currentpopulation
             * @description Inhabitants of the later year
             * @example 120000
             */
            currentPopulation?: number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Targetreductionpct
             * @description The cut per inhabitant that is promised, 0 to 100
             * @example 26
             */
            targetReductionPct?: number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * PerCapitaReductionAnswer
         * @description The cut in all and per inhabitant.
         */
        PerCapitaReductionAnswer: {
            /**
             * Absolutereductionpct
             * @description The cut in all; negative for a rise
             */
            absoluteReductionPct: number | null;
            /**
             * Basepercapita
             * @description Emissions per inhabitant in the base year
             */
            basePerCapita: number | null;
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Currentpercapita
             * @description Emissions per inhabitant in the later year
             */
            currentPerCapita: number | null;
            /**
             * Percapitareductionpct
             * @description The cut per inhabitant; negative for a rise
             */
            perCapitaReductionPct: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Targetmet
             * @description Whether the cut per inhabitant reaches the promised one
             */
            targetMet: boolean | null;
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
         * Phase
         * @description What an import is at.
         * @enum {string}
         */
        Phase: "reading" | "matching" | "storing" | "recording" | "undoing";
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
         * ProgressAnswer
         * @description Where the inventory stands against the straight line to the target.
         */
        ProgressAnswer: {
            /**
             * Achievedpctofreduction
             * @description Share of the promised cut that is done
             */
            achievedPctOfReduction: number | null;
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Gapt
             * @description By how much the inventory lies above the line (negative: below)
             */
            gapT: number | null;
            /**
             * Linearallowedt
             * @description The line in the year of the inventory; after the target year the target
             */
            linearAllowedT: number | null;
            /**
             * Reductionvsbasepct
             * @description The cut since the base year; negative for a rise
             */
            reductionVsBasePct: number | null;
            /**
             * Requiredannualt
             * @description What must be cut in each year from the inventory to the target; null from the target year on
             */
            requiredAnnualT: number | null;
            /** @description The first that applies: `insufficient_data`; `achieved`, at or below the target; `increasing`, above the base with a target below it; `on_track`, at or below the line; `off_track` */
            status: components["schemas"]["ProgressStatus"];
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
        };
        /**
         * ProgressInput
         * @description A target in tonnes, and an inventory.
         */
        ProgressInput: {
            /**
             * Baseemissionst
             * @description Emissions of the base year
             * @example 4047000
             */
            baseEmissionsT?: number | null;
            /**
             * Baseyear
             * @description Year that the target is measured from
             * @example 2005
             */
            baseYear?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Inventoryemissionst
             * @description Emissions of the inventory
             * @example 3612857
             */
            inventoryEmissionsT?: number | null;
            /**
             * Inventoryyear
             * @description Year of the inventory
             * @example 2017
             */
            inventoryYear?: number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Targetemissionst
             * @description Emissions of the target year
             * @example 2832900
             */
            targetEmissionsT?: number | null;
            /**
             * Targetyear
             * @description Year of the target; after the base year
             * @example 2030
             */
            targetYear?: number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * ProgressStatus
         * @description Where an inventory stands, in the order in which it is judged.
         * @enum {string}
         */
        ProgressStatus: "insufficient_data" | "achieved" | "increasing" | "on_track" | "off_track";
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
         * ReportStatus
         * @description How far a part of a report has come. Drafts are not public and have no such status.
         * @enum {string}
         */
        ReportStatus: "complete";
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
         * RuleSetReference
         * @description A rule set in one of its versions, which never change.
         */
        RuleSetReference: {
            /**
             * Code
             * @description Code of the rule set
             * @example gcom-crf
             */
            code: string;
            /**
             * Version
             * @description Version of the rule set
             * @example 6.1
             */
            version: string;
        };
        /**
         * RuleSource
         * @description Where a clause was read, or who says it.
         */
        RuleSource: {
            /**
             * Publisher
             * @description Who published it
             */
            publisher: string | null;
            /**
             * Title
             * @description What it is
             * @example Common Reporting Framework, version 6.1
             */
            title: string;
            /**
             * Url
             * @description Address; null where it has none
             */
            url: string | null;
        };
        /**
         * Severity
         * @description What a finding means for its row: an error rejects it, a warning and a notice do not.
         * @enum {string}
         */
        Severity: "error" | "warning" | "notice";
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
         * SignatoryContent
         * @description What is written of a signatory. What is not known is null.
         */
        SignatoryContent: {
            /**
             * Actionplanexpected
             * @description Whether an action plan is expected
             */
            actionPlanExpected?: boolean | null;
            /** @description Alone, or in a group with a joint plan */
            adhesionKind?: components["schemas"]["AdhesionKind"] | null;
            /**
             * Areakm2
             * @description Area; null where not known
             */
            areaKm2?: number | null;
            /** @description Where the area figure comes from */
            areaSource?: components["schemas"]["FigureSourceContent"] | null;
            /**
             * Areayear
             * @description Year of the area figure
             */
            areaYear?: number | null;
            /**
             * Commitments
             * @description Its promises, at most one of a kind
             * @default []
             */
            commitments: components["schemas"]["CommitmentContent"][];
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
            country: string;
            /**
             * Covenants
             * @description Slugs of the covenants it belongs to
             * @default []
             */
            covenants: string[];
            /**
             * Editedfields
             * @description Fields whose values people published here: an import of a list leaves them as they are. The service adds what is published; to take one out gives the field back to the list
             * @default []
             * @example [
             *       "names",
             *       "population"
             *     ]
             */
            editedFields: string[];
            /**
             * Externalids
             * @description Identifiers in other registers
             * @default []
             */
            externalIds: components["schemas"]["ExternalIdContent"][];
            /**
             * Geonamesid
             * @description GeoNames identifier of the place
             */
            geonamesId?: number | null;
            /**
             * Groupexternalid
             * @description Identifier of the group in the source
             */
            groupExternalId?: string | null;
            /**
             * Groupid
             * @description The group it belongs to, a signatory here
             */
            groupId?: string | null;
            /**
             * Groupname
             * @description Name of the group in the words of the source
             */
            groupName?: string | null;
            /**
             * Isgroup
             * @description The record is a group of local governments
             * @default false
             */
            isGroup: boolean;
            /**
             * Joinedon
             * @description Day of adhesion: of the council's decision or of the signature
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
             * Population
             * @description Inhabitants; null where not known
             */
            population?: number | null;
            /** @description Where the population figure comes from, where it is another source than the record's */
            populationSource?: components["schemas"]["FigureSourceContent"] | null;
            /**
             * Populationyear
             * @description Year of the population figure
             */
            populationYear?: number | null;
            /** @description Where the record comes from */
            source?: components["schemas"]["SourceContent"] | null;
            /**
             * Sourcestatus
             * @description The status in the words of the source
             */
            sourceStatus?: string | null;
            /**
             * @description Where the signatory stands; a pending one is not public
             * @default pending
             */
            status: components["schemas"]["SignatoryStatus"];
            /**
             * Supportername
             * @description Covenant supporter that supports it
             */
            supporterName?: string | null;
            /**
             * Website
             * @description Own site of the local government (https)
             * @example https://www.city.kyoto.lg.jp
             */
            website?: string | null;
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
         * SourceContent
         * @description Where the record comes from.
         */
        SourceContent: {
            /**
             * Accessedon
             * @description Day on which the source was read
             */
            accessedOn?: string | null;
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
            /**
             * Title
             * @description Title of the source
             */
            title: string;
            /**
             * Url
             * @description Address of the source
             */
            url?: string | null;
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
         * StoredState
         * @description Where a draft stands.
         * @enum {string}
         */
        StoredState: "draft" | "submitted" | "returned";
        /**
         * Successor
         * @description The signatory that stays after a merger.
         */
        Successor: {
            /**
             * Id
             * Format: uuid
             * @description Identifier of the signatory that stays; the other one's leads to it from now on
             */
            id: string;
            /**
             * Moved
             * @description How many of each were the other one's and are its own now
             * @example {
             *       "externalIds": 2,
             *       "members": 5
             *     }
             */
            moved: {
                [key: string]: number;
            };
            /**
             * Name
             * @description Its name
             */
            name: string;
        };
        /**
         * TargetBaselineScenario
         * @description A cut of a percentage below business as usual.
         */
        TargetBaselineScenario: {
            /**
             * Baseemissionst
             * @description Emissions of the base year, to compare the target with
             * @example 2405522
             */
            baseEmissionsT?: number | null;
            /**
             * Baseyear
             * @description Year that the target is measured from
             * @example 2015
             */
            baseYear?: number | null;
            /**
             * Bautargetyeart
             * @description Emissions of the target year in business as usual
             * @example 4350472
             */
            bauTargetYearT?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Reductionpctvsbau
             * @description The cut below business as usual, 0 to 100
             * @example 27
             */
            reductionPctVsBau?: number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Targetyear
             * @description Year of the target; after the base year
             * @example 2030
             */
            targetYear?: number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * TargetBaselineScenarioAnswer
         * @description The target in tonnes, and how it compares with the base year.
         */
        TargetBaselineScenarioAnswer: {
            /**
             * Changevsbasepct
             * @description By how much the target lies above (negative: below) the base year
             */
            changeVsBasePct: number | null;
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Increasesabovebase
             * @description Whether the target lies above the base year
             */
            increasesAboveBase: boolean | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Targetemissionst
             * @description Emissions of the target year
             */
            targetEmissionsT: number | null;
        };
        /**
         * TargetBaseYear
         * @description A cut of a percentage below the base year.
         */
        TargetBaseYear: {
            /**
             * Baseemissionst
             * @description Emissions of the base year
             * @example 7908000
             */
            baseEmissionsT?: number | null;
            /**
             * Baseyear
             * @description Year that the target is measured from
             * @example 2013
             */
            baseYear?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Reductionpct
             * @description The cut, 0 to 100
             * @example 30
             */
            reductionPct?: number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Targetyear
             * @description Year of the target; after the base year
             * @example 2030
             */
            targetYear?: number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * TargetBaseYearAnswer
         * @description The target in tonnes.
         */
        TargetBaseYearAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Reductiont
             * @description The cut in tonnes
             */
            reductionT: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Targetemissionst
             * @description Emissions of the target year
             */
            targetEmissionsT: number | null;
        };
        /**
         * TargetFaq
         * @description A cut of a percentage below the base year, and the latest inventory.
         */
        TargetFaq: {
            /**
             * Baseemissionst
             * @description Emissions of the base year
             * @example 1000000
             */
            baseEmissionsT?: number | null;
            /**
             * Baseyear
             * @description Year that the target is measured from
             * @example 1990
             */
            baseYear?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Latestemissionst
             * @description Emissions of the latest inventory
             * @example 900000
             */
            latestEmissionsT?: number | null;
            /**
             * Latestinventoryyear
             * @description Year of the latest inventory
             * @example 2009
             */
            latestInventoryYear?: number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Reductionpct
             * @description The cut, 0 to 100
             * @example 25
             */
            reductionPct?: number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * TargetFaqAnswer
         * @description What the reductions of actions must sum to.
         */
        TargetFaqAnswer: {
            /**
             * Alreadyreducedt
             * @description What was cut from the base year to the latest inventory
             */
            alreadyReducedT: number | null;
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Option1Sumofactionsmustequalt
             * @description Reductions against the base year sum to this
             */
            option1SumOfActionsMustEqualT: number | null;
            /**
             * Option2Sumofactionsmustequalt
             * @description Reductions against the latest inventory sum to this; negative where it lies below the target
             */
            option2SumOfActionsMustEqualT: number | null;
            /**
             * Overallreductiont
             * @description What is to be cut from the base year on
             */
            overallReductionT: number | null;
            /**
             * Progresspct
             * @description Share of the cut that is done; null where there is nothing to cut
             */
            progressPct: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Targetemissionst
             * @description Emissions of the target year
             */
            targetEmissionsT: number | null;
        };
        /**
         * TargetFixedLevel
         * @description A target that is stated in tonnes.
         */
        TargetFixedLevel: {
            /**
             * Baseemissionst
             * @description Emissions of a base year; without them there is no percentage
             * @example 900000
             */
            baseEmissionsT?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Targetemissionst
             * @description Emissions of the target year
             * @example 438520
             */
            targetEmissionsT?: number | null;
            /**
             * Targetyear
             * @description Year of the target
             * @example 2025
             */
            targetYear?: number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * TargetFixedLevelAnswer
         * @description The target as stated, and as a cut where a base is known.
         */
        TargetFixedLevelAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Reductionpct
             * @description The cut below the base year; null until one is known
             */
            reductionPct: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Targetemissionst
             * @description Emissions of the target year
             */
            targetEmissionsT: number | null;
        };
        /**
         * TargetIntensity
         * @description A cut of a percentage per inhabitant.
         */
        TargetIntensity: {
            /**
             * Baseintensitytpercapita
             * @description Emissions per inhabitant in the base year
             * @example 8.9
             */
            baseIntensityTPerCapita?: number | null;
            /**
             * Baseyear
             * @description Year that the target is measured from
             * @example 2017
             */
            baseYear?: number | null;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A label for your own use; it changes nothing
             */
            fuel?: string | number | null;
            /**
             * Population
             * @description Projected inhabitants of the target year
             * @example 650000
             */
            population?: number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Reductionpct
             * @description The cut per inhabitant, 0 to 100
             * @example 62.9
             */
            reductionPct?: number | null;
            /**
             * Reportedtargetemissionst
             * @description Target tonnes as reported; they imply a population
             * @example 2127335
             */
            reportedTargetEmissionsT?: number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Targetyear
             * @description Year of the target; after the base year
             * @example 2030
             */
            targetYear?: number | null;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * TargetIntensityAnswer
         * @description The target per inhabitant, and in tonnes where the inhabitants are known.
         */
        TargetIntensityAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Impliedpopulation
             * @description Inhabitants that the reported tonnes imply, to the nearest whole number
             */
            impliedPopulation: number | null;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
            /**
             * Targetemissionstatpopulation
             * @description Emissions of the target year with the projected inhabitants
             */
            targetEmissionsTAtPopulation: number | null;
            /**
             * Targetintensitytpercapita
             * @description Emissions per inhabitant in the target year
             */
            targetIntensityTPerCapita: number | null;
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
         * UndoOutcome
         * @description What the undo of an import did to a signatory.
         * @enum {string}
         */
        UndoOutcome: "removed" | "restored" | "kept";
        /**
         * Units
         * @description An amount in a unit, and another unit.
         */
        Units: {
            /**
             * Amount
             * @description How much
             * @example 1000
             */
            amount: number;
            /**
             * City
             * @description A label for your own use; it changes nothing
             */
            city?: string | number | null;
            /**
             * Country
             * @description A label for your own use; it changes nothing
             */
            country?: string | number | null;
            /**
             * Fuel
             * @description A carrier's code; lets a mass become energy by its net calorific value, and back
             * @example anthracite
             */
            fuel?: string | number | null;
            /**
             * Populationyear
             * @description A label for your own use; it changes nothing
             */
            populationYear?: string | number | null;
            /**
             * Sector
             * @description A label for your own use; it changes nothing
             */
            sector?: string | number | null;
            /**
             * Targetunit
             * @description The unit that it is wanted in
             * @example MWh
             */
            targetUnit: string;
            /**
             * Type
             * @description A label for your own use; it changes nothing
             */
            type?: string | number | null;
            /**
             * Unit
             * @description Its unit
             * @example GJ
             */
            unit: string;
            /**
             * Year
             * @description A label for your own use; it changes nothing
             */
            year?: string | number | null;
        };
        /**
         * UnitsAnswer
         * @description The amount in the other unit.
         */
        UnitsAnswer: {
            /**
             * Clauses
             * @description The clauses that the steps rest on, in order of their first use
             */
            clauses: components["schemas"]["Clause"][];
            /**
             * Converted
             * @description The amount, in the unit that was asked for
             */
            converted: number;
            /**
             * Convertedunit
             * @description That unit, as it is written here
             */
            convertedUnit: string;
            /**
             * Steps
             * @description Every figure of the computation, in order
             */
            steps: components["schemas"]["CalculationStep"][];
        };
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    calculate_activity_x_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityXFactor"];
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
                    "application/json": components["schemas"]["ActivityXFactorAnswer"];
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
    calculate_chp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Chp"];
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
                    "application/json": components["schemas"]["ChpAnswer"];
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
    calculate_co2e: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Co2e"];
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
                    "application/json": components["schemas"]["Co2eAnswer"];
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
    calculate_efe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Efe"];
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
                    "application/json": components["schemas"]["EfeAnswer"];
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
    calculate_efh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Efh"];
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
                    "application/json": components["schemas"]["EfhAnswer"];
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
    calculate_emission_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmissionFactorInput"];
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
                    "application/json": components["schemas"]["EmissionFactorAnswer"];
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
    calculate_gwp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Gwp"];
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
                    "application/json": components["schemas"]["GwpAnswer"];
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
    calculate_inventory_totals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryTotals"];
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
                    "application/json": components["schemas"]["InventoryTotalsAnswer"];
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
    calculate_per_capita_reduction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerCapitaReduction"];
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
                    "application/json": components["schemas"]["PerCapitaReductionAnswer"];
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
    calculate_progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressInput"];
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
                    "application/json": components["schemas"]["ProgressAnswer"];
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
    calculate_target_base_year: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetBaseYear"];
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
                    "application/json": components["schemas"]["TargetBaseYearAnswer"];
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
    calculate_target_baseline_scenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetBaselineScenario"];
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
                    "application/json": components["schemas"]["TargetBaselineScenarioAnswer"];
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
    calculate_target_faq: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetFaq"];
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
                    "application/json": components["schemas"]["TargetFaqAnswer"];
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
    calculate_target_fixed_level: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetFixedLevel"];
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
                    "application/json": components["schemas"]["TargetFixedLevelAnswer"];
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
    calculate_target_intensity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetIntensity"];
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
                    "application/json": components["schemas"]["TargetIntensityAnswer"];
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
    calculate_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Units"];
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
                    "application/json": components["schemas"]["UnitsAnswer"];
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
                kind?: ("covenant" | "signatory" | "joint-group")[];
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
    list_drafts: {
        parameters: {
            query?: {
                /** @description Also count the whole selection, as `total` */
                count?: boolean;
                /** @description `nextCursor` of the page before; made by the API, not to be built */
                cursor?: string | null;
                /** @description Kinds of records; all of them if not given */
                kind?: ("signatory" | "joint-group")[];
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
    list_imports: {
        parameters: {
            query?: {
                /** @description Where the page begins: `nextCursor` of the one before */
                cursor?: string | null;
                /** @description Records a page, 200 at most */
                limit?: number;
                /** @description Only those in one of these states */
                state?: components["schemas"]["ImportState"][];
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
                    "application/json": components["schemas"]["Page_ListImport_"];
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
    create_import: {
        parameters: {
            query: {
                /** @description Name of the file, for people */
                fileName: string;
            };
            header?: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
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
                    "application/json": components["schemas"]["ListImport"];
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
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its identifier */
                importId: string;
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
                    "application/json": components["schemas"]["ListImport"];
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
    confirm_import: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its identifier */
                importId: string;
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
                    "application/json": components["schemas"]["ListImport"];
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
    list_import_differences: {
        parameters: {
            query?: {
                /** @description Only those where this is done */
                action?: components["schemas"]["DifferenceAction"][];
                /** @description Where the page begins: `nextCursor` of the one before */
                cursor?: string | null;
                /** @description Records a page, 200 at most */
                limit?: number;
                /** @description Only those where the undo did this */
                undo?: components["schemas"]["UndoOutcome"][];
            };
            header?: never;
            path: {
                /** @description Its identifier */
                importId: string;
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
                    "application/json": components["schemas"]["Page_ImportDifferenceItem_"];
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
    discard_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its identifier */
                importId: string;
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
                    "application/json": components["schemas"]["ListImport"];
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
    list_import_findings: {
        parameters: {
            query?: {
                /** @description Only those of one of these codes */
                code?: components["schemas"]["FindingCode"][];
                /** @description Where the page begins: `nextCursor` of the one before */
                cursor?: string | null;
                /** @description Records a page, 200 at most */
                limit?: number;
                /** @description Only those of one of these severities */
                severity?: components["schemas"]["Severity"][];
            };
            header?: never;
            path: {
                /** @description Its identifier */
                importId: string;
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
                    "application/json": components["schemas"]["Page_ImportFindingItem_"];
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
    get_import_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its identifier */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
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
    undo_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its identifier */
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportUndoRequest"];
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
                    "application/json": components["schemas"]["ListImport"];
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
    list_joint_groups: {
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
                fields?: ("id" | "name" | "option" | "signatoryId" | "signatoryName" | "country" | "memberIds" | "memberCount" | "startedOn" | "endedOn" | "documentUrl" | "ruleSet" | "status" | "language" | "isInvented" | "provenanceNote" | "updatedAt")[];
                /** @description Most records in a page; 50 if not given (in files: all records) */
                limit?: number | null;
                /** @description With one of these options */
                option?: ("individual" | "shared")[];
                /** @description Words that names must begin with; accents and case do not matter */
                q?: string | null;
                /** @description Groups that these signatories belong to, as lead or as member */
                signatoryId?: string[];
                /** @description Order, by one or more of these; `-` for descending. Ties are in order of id */
                sort?: ("name" | "-name" | "updatedAt" | "-updatedAt")[];
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
                    "application/json": components["schemas"]["Page_JointGroupItem_"];
                    "application/ld+json": {
                        /** @description What the names mean (JSON-LD 1.1) */
                        "@context": Record<string, never>;
                        /** @description Address of this page */
                        "@id": string;
                        /** @description What the page is */
                        "@type": string;
                        /** @description Address of the data dictionary */
                        describedBy: string;
                        /** @description The records of this page: JointGroupItem with `@id` and `@type` */
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
    create_joint_group: {
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
                "application/json": components["schemas"]["Creation_JointGroupContent_"];
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
                    "application/json": components["schemas"]["EditView_JointGroupContent_"];
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
    get_joint_group: {
        parameters: {
            query?: {
                /** @description Format; goes before the Accept header */
                f?: ("json" | "jsonld") | null;
            };
            header?: never;
            path: {
                /** @description Its id */
                jointGroupId: string;
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
                    "application/json": components["schemas"]["JointGroup"];
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
    delete_joint_group: {
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
                jointGroupId: string;
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
    list_joint_group_changes: {
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
                jointGroupId: string;
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
    get_joint_group_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
                jointGroupId: string;
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
                    "application/json": components["schemas"]["EditView_JointGroupContent_"];
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
    discard_joint_group_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                jointGroupId: string;
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
    update_joint_group_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                jointGroupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /**
                     * Documenturl
                     * @description Address of the agreement or plan (https)
                     */
                    documentUrl?: string | null;
                    /**
                     * Endedon
                     * @description Last day on which they did; null while they do
                     */
                    endedOn?: string | null;
                    /**
                     * Isinvented
                     * @description Whether it is made up, to show what a group looks like
                     */
                    isInvented?: boolean | null;
                    /**
                     * Language
                     * @description Language of the texts (BCP 47); null where not said
                     * @example de
                     */
                    language?: string | null;
                    /**
                     * Memberids
                     * @description Its other members, signatories here; the lead is left out of them where it is named
                     */
                    memberIds?: string[] | null;
                    /**
                     * Name
                     * @description Name of the group
                     * @example Lantern Valley
                     */
                    name?: string | null;
                    /** @description How its members plan together */
                    option?: components["schemas"]["JointOption"] | null;
                    /**
                     * Provenancenote
                     * @description Where the record comes from, in words
                     */
                    provenanceNote?: string | null;
                    /** @description The rules under which the group was begun */
                    ruleSet?: components["schemas"]["RuleSetReference"] | null;
                    /**
                     * Signatoryid
                     * @description The signatory that leads the group and reports for it; it cannot be changed once the record is there
                     */
                    signatoryId?: string | null;
                    /**
                     * Startedon
                     * @description Day from which they plan together
                     */
                    startedOn?: string | null;
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
                    "application/json": components["schemas"]["EditView_JointGroupContent_"];
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
    assess_joint_group_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jointGroupId: string;
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
                    "application/json": components["schemas"]["JointGroupAssessment"];
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
    publish_joint_group_draft: {
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
                jointGroupId: string;
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
                    "application/json": components["schemas"]["EditView_JointGroupContent_"];
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
    return_joint_group_draft: {
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
                jointGroupId: string;
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
                    "application/json": components["schemas"]["EditView_JointGroupContent_"];
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
    submit_joint_group_draft: {
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
                jointGroupId: string;
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
                    "application/json": components["schemas"]["EditView_JointGroupContent_"];
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
    restore_joint_group: {
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
                jointGroupId: string;
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
                    "application/json": components["schemas"]["EditView_JointGroupContent_"];
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
    list_joint_group_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
                jointGroupId: string;
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
    get_joint_group_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
                jointGroupId: string;
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
    create_signatory: {
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
                "application/json": components["schemas"]["Creation_SignatoryContent_"];
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
                    "application/json": components["schemas"]["EditView_SignatoryContent_"];
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
    delete_signatory: {
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
                signatoryId: string;
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
    list_signatory_changes: {
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
    get_signatory_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
    replace_signatory_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                signatoryId: string;
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
    delete_signatory_contact: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                signatoryId: string;
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
    get_signatory_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
                    /** @description What the answer depends on besides the address */
                    Vary?: string;
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_SignatoryContent_"];
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
    discard_signatory_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                signatoryId: string;
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
    update_signatory_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id, or the name in its public address */
                signatoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    /**
                     * Actionplanexpected
                     * @description Whether an action plan is expected
                     */
                    actionPlanExpected?: boolean | null;
                    /** @description Alone, or in a group with a joint plan */
                    adhesionKind?: components["schemas"]["AdhesionKind"] | null;
                    /**
                     * Areakm2
                     * @description Area; null where not known
                     */
                    areaKm2?: number | null;
                    /** @description Where the area figure comes from */
                    areaSource?: components["schemas"]["FigureSourceContent"] | null;
                    /**
                     * Areayear
                     * @description Year of the area figure
                     */
                    areaYear?: number | null;
                    /**
                     * Commitments
                     * @description Its promises, at most one of a kind
                     */
                    commitments?: components["schemas"]["CommitmentContent"][] | null;
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
                    country?: string | null;
                    /**
                     * Covenants
                     * @description Slugs of the covenants it belongs to
                     */
                    covenants?: string[] | null;
                    /**
                     * Editedfields
                     * @description Fields whose values people published here: an import of a list leaves them as they are. The service adds what is published; to take one out gives the field back to the list
                     * @example [
                     *       "names",
                     *       "population"
                     *     ]
                     */
                    editedFields?: string[] | null;
                    /**
                     * Externalids
                     * @description Identifiers in other registers
                     */
                    externalIds?: components["schemas"]["ExternalIdContent"][] | null;
                    /** Geonamesid */
                    geonamesId?: number | null;
                    /**
                     * Groupexternalid
                     * @description Identifier of the group in the source
                     */
                    groupExternalId?: string | null;
                    /**
                     * Groupid
                     * @description The group it belongs to, a signatory here
                     */
                    groupId?: string | null;
                    /**
                     * Groupname
                     * @description Name of the group in the words of the source
                     */
                    groupName?: string | null;
                    /**
                     * Isgroup
                     * @description The record is a group of local governments
                     */
                    isGroup?: boolean | null;
                    /**
                     * Joinedon
                     * @description Day of adhesion: of the council's decision or of the signature
                     */
                    joinedOn?: string | null;
                    /** Latitude */
                    latitude?: number | null;
                    /** Longitude */
                    longitude?: number | null;
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
                     * Population
                     * @description Inhabitants; null where not known
                     */
                    population?: number | null;
                    /** @description Where the population figure comes from, where it is another source than the record's */
                    populationSource?: components["schemas"]["FigureSourceContent"] | null;
                    /**
                     * Populationyear
                     * @description Year of the population figure
                     */
                    populationYear?: number | null;
                    /** @description Where the record comes from */
                    source?: components["schemas"]["SourceContent"] | null;
                    /**
                     * Sourcestatus
                     * @description The status in the words of the source
                     */
                    sourceStatus?: string | null;
                    /** @description Where the signatory stands; a pending one is not public */
                    status?: components["schemas"]["SignatoryStatus"] | null;
                    /**
                     * Supportername
                     * @description Covenant supporter that supports it
                     */
                    supporterName?: string | null;
                    /**
                     * Website
                     * @description Own site of the local government (https)
                     * @example https://www.city.kyoto.lg.jp
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
                    "application/json": components["schemas"]["EditView_SignatoryContent_"];
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
    publish_signatory_draft: {
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_SignatoryContent_"];
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
    return_signatory_draft: {
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
                signatoryId: string;
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
                    "application/json": components["schemas"]["EditView_SignatoryContent_"];
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
    submit_signatory_draft: {
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
                    /** @description What goes into `If-Match` of the next write */
                    ETag?: string;
                    /** @description `true` where this is the answer to an earlier request with the same key */
                    "Idempotency-Replayed"?: "true";
                    /** @description Id of the request, as in the logs */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditView_SignatoryContent_"];
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
    merge_signatory: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your choice, 1 to 255 visible ASCII characters: the request counts once however often it is sent with it. The same request is answered as the first time for a day */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what you read, so that nobody's work is overwritten unseen; `*` for whatever is there */
                "If-Match": string;
            };
            path: {
                /** @description Its id */
                signatoryId: string;
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
    restore_signatory: {
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
                signatoryId: string;
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
                    "application/json": components["schemas"]["EditView_SignatoryContent_"];
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
    list_signatory_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
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
    get_signatory_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the name in its public address */
                signatoryId: string;
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
