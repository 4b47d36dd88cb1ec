using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Lists the English words of the reader.</summary>
internal static class English
{
    public static IEnumerable<Word> Words() =>
    [
        .. Word.List(Sense.Stage, Stage.Alpha, "alpha alphas alpha1 alpha2 alpha3 experimental_stage"),
        .. Word.List(Sense.Stage, Stage.Beta, "beta betas bata beta1 beta2 beta3"),
        .. Word.List(Sense.Stage, Stage.Stable, "stable ga general_availability generally_available general_available production_ready"),
        .. Word.List(Sense.Neutral, "gone_through gone_to gone_from gone_ga gone_stable gone_beta gone_into gone_on gone_ahead once_again once_more nothing_changes_for nothing_changed_for all_at_once stabl* stability alphabet* alphanumeric* gas beta_tester* ga_blog stable_identit* stable_network"),

        .. Word.List(Sense.End, Stage.Deprecated, "deprecat* obsolete obsolet* will_stop_working stop_working eol end_of_life sunset sunsetting"),
        .. Word.List(Sense.End, Stage.Removed, "remove removes removed removing removal removals dropped drops_support no_longer_available no_longer_supported no_longer_part no_longer_exists no_longer_exist no_longer_served is_gone are_gone gone_for_good off_for_good retired retirement retirements gone taken_out ripped_out permanently_disabled permanently_off"),
        .. Word.List(Sense.End, Stage.Unknown, "goes_away go_away going_away went_away gone_away on_its_way_out on_their_way_out on_the_way_out on_notice say_goodbye saying_goodbye farewell_to goodbye_to bye_bye"),
        .. Word.List(Sense.Neutral, "auto_remov* automatic_remov* automatically_remov* auto_delet* deprecation_policy deprecation_guide removed_from_the_milestone"),

        .. Word.List(
            Sense.Thing,
            "total totals count counts feature features enhancement enhancements improvement improvements change changes changed update updates updated highlight highlights selection kep keps item items " +
            "functionality functionalities capability capabilities work stage stages status state level maturity track graduations graduation promotion promotions transition transitions " +
            "group section list overview summary addition additions introduction introductions milestone milestones things stuff quality small_print miscellaneous misc odds_and_ends recap roundup lineup notice notices reminder reminders heads_up"),
        .. Word.List(
            Sense.Move,
            "graduat* promot* mov* advanc* enter entered entering enters reach reached reaches reaching hit hits become becomes became becoming went goes going land lands landed landing " +
            "progress* elevat* upgrad* bump bumped bumps rais* arriv* debut* ship ships shipped shipping launch* introduc* add adds added adding releas* mark marked marks " +
            "declar* turn turns turned start starts started make makes made makes_its_debut get gets getting offer offers offered provide provides provided come comes coming came bring brings brought " +
            "remain* stay stays stayed keep keeps kept deliver delivers delivered join joins joined steps stepped jump jumps jumped leap leaps leapt push pushes pushed target_stage considered labelled labeled " +
            "ripens matures matured maturing switch switches switched climb climbs climbed rolls_out rolled_out lifted lifts cross crosses crossed followed"),
        .. Word.List(Sense.Back, "demot* revert* downgrad* regress* moves_back moved_back rolled_back rolls_back roll_back falls_back fell_back fallen_back back_to"),

        .. Word.List(
            Sense.Filler,
            "and or for with by all new net_new this these our some what what's whats here up full complete " +
            "even right right_away straight_away today major notable key important big top other more most several many few selected main minor " +
            "available availability early short first second third you can use we us your my kubernetes_features track_record under only straight both between while so again long awaited " +
            "support_for experimental cycle version versions release_highlights api_changes group_of part_one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty part " +
            "enabled disabled default by_default off_by_default disabled_by_default yes none tldr tl;dr deep_dive dive look let's recent worth knowing news of_the_week"),
        .. Word.List(Sense.Binder, Reading.Words.Copula, "is are was were be been being now finally fully officially formally also already currently too yet quite really itself themselves"),
        .. Word.List(Sense.Binder, "has have had still in as at into a an the its which that newly just of on starting beginning onwards onward feature_is"),
        .. Word.List(Sense.Binder, Reading.Words.Pronoun, "it it's it_is this_feature the_feature they"),
        .. Word.List(Sense.DefaultOn, "on_by_default enabled_by_default"),
        .. Word.List(Sense.Negation, "not never without did_not_make_it_to didn't_make_it_to cannot isn't aren't wasn't didn't doesn't won't hasn't haven't has_yet_to have_yet_to yet_to_reach instead_of_going no_api no_apis no_api_version no_api_versions no_feature no_features nothing_is nothing_was failed_to_reach no_longer rather_than no_longer_needed unlikely_to skipped skips skipping"),
        .. Word.List(Sense.Neutral, "not_only no_doubt can_rely_on"),
        .. Word.List(Sense.Unchanged, "unchanged not_related_to_this_release nothing_changes nothing_changed has_not_moved have_not_moved nothing_about_it_has_moved"),
        .. Word.List(
            Sense.Withdrawn,
            "postponed deferred withdrawn was_withdrawn slipped withdrawn_from_the_release moved_out_of_the_milestone did_not_make_it_into did_not_make_it didn't_make_it didn't_make_it_into did_not_land didn't_land not_this_time did_not_make_the_cut missed_the_code_freeze missed_code_freeze missed_the_freeze missed_the_deadline is_not_part_of_this_release not_part_of_this_release pushed_to_the_next"),
        .. Word.List(Sense.All, "all_of_the_following all_of_these all_of_them every_one_of all_two all_three all_four all_five all_six both_are all_are each_of_these everything_below everything_above all_of_the_above all_the_above all_above everything_in_this_section these_are they_are"),
        .. Word.List(Sense.Now, "this_release this_version this_cycle the_current_release"),
        .. Word.List(
            Sense.Future,
            "will planned plan_to plans_to planning_to going_to is_scheduled scheduled_for scheduled_to expected_to expected_in expected_for expected_by is_expected are_expected expect intend* aims aiming_for " +
            "is_targeting are_targeting targeting targets targeted is_slated slated_for slated_to set_to is_due due_to_become should_become is_on_track on_track_to about_to proposed_for proposed_to tipped_to hoping_for hopes_for hope_for penciled_in pencilled_in"),
        .. Word.List(
            Sense.Later,
            "later next_release next_version next_minor next_cycle a_later_release later_release later_releases later_version future_release future_releases future_version future_versions the_future in_future eventually someday " +
            "after_that afterwards at_a_later later_on upcoming_release two_releases_later next_step next_year next_month next_quarter next_spring next_summer next_autumn next_fall next_winter in_a_later"),
        .. Word.List(Sense.Past, "after previously formerly originally initially earlier used_to_be has_been_in have_been_in had_been had_been_in was_still were_still back_then having_been until_now was_an was_a was_in were_in was_only were_only"),
        .. Word.List(Sense.Condition, "until once before if when whenever unless in_case prior_to as_soon_as ahead_of wait_for waits_for waiting_for"),
        .. Word.List(Sense.Source, "from from_the from_its since since_the since_its after_its after_their leaves leaving left"),
        .. Word.List(Sense.Target, "to"),
        .. Word.List(
            Sense.Foreign,
            "api apis rest channel channels branch branches release releases plugin plugins driver drivers line builds build image images tag tags repo repository repositories distro identity identities " +
            "counterpart endpoints endpoint resource resources objects object metrics classes clients package packages customers feedback users testing_period period"),

        .. Word.List(
            Sense.Passing,
            "similar_to similarly_to like unlike than based_on build_on builds_on built_on building_on built_upon builds_upon building_upon on_top_of depend_on depends_on relies_on rely_on require requires needs related related_to related_work " +
            "instead_of supersed* superseded_by replac* replaced_by follow follows following followed_by follow_up follow_up_to follows_up_on previous complement* alongside together_with combined_with pairs_with pair_with work_with works_with " +
            "works_well_with companion_to companion_of compare_with compared_with compared_to confused_with extends extension_of continu* beyond over unblocks enables by_way_of distinct_from differs_from different_from independent_of " +
            "separate_from counterpart_of sibling_of successor_to successor_of former tracked_separately_in tracked_separately_as tracked_separately_under split_from split_out_of split_into groundwork_for groundwork_laid_by laid_by solved_by introduced_by introduced_in introduced_with in_favor_of in_favour_of " +
            "workaround_from workaround_in inspired_by a_sequel_to borrowed_from reuses reusing shares_code_with goes_hand_in_hand_with hand_in_hand_with conflicts_with overlaps_with not_to_be_confused_with contrast_with in_contrast_to as_with just_like the_same_as authors_of author_of that_was analogous_to akin_to mirrors mirroring"),
        .. Word.List(Sense.See, "see_also also_see cf compare further_reading_in read_also"),
        .. Word.List(
            Sense.Tracked,
            "part_of under_the_umbrella_of done_in done_as done_under tracked_as tracked_by tracked_in tracked_under tracked_with tracked_at tracked_via tracking work_on work_in work_was work_is proposed_in proposed_by implement implements implemented implementing " +
            "specified_in specified_by described_in described_by defined_in defined_by designed_in details_in details_are_in detail_in detailed_in see check_out check_the check refer_to read read_the read_more learn_more find_more more_information more_info more_details information details design_in proposal " +
            "delivered_by delivered_as delivered_through delivered_in delivered_under through via comes_from can_be_found_in can_be_read_in is_documented_in documented_in explained_in explains outlined_in laid_out_in covered_by covered_in written_up_in background_in background tracking_issue issue docs documentation for_the_design motivation"),
        .. Word.List(Sense.Owner, "led_by lead_by driven_by owned_by sponsored_by championed_by owner owners owning led drove driven leads"),
        .. Word.List(Sense.Gate, "feature_gate feature_gates gate gates featuregate featuregates feature_flag feature_flags gated_by gated_behind"),
        .. Word.List(Sense.Software, "containerd cri_o crun runc docker golang go etcd coredns helm istio cilium calico python openssl cni csi oci grpc linux kernel_version swagger yaml tls nftables iptables k3s rancher prometheus envoy node.js java kernel runtime kubeadm_api cri chart ingress_nginx nginx metrics_server gateway_api volcano kubeflow knative linkerd pause postgresql redis terraform argocd argo cluster_autoscaler kueue karpenter keda"),
        .. Word.List(Sense.Kubernetes, "kubernetes k8s kube version_kubernetes"),

        .. Word.List(
            Sense.Chapter,
            "renamed bumped_dependencies conclusion conclusions wrapping_up wrap_up final_thoughts closing upgrade_notes upgrade_guide upgrading how_to_upgrade before_you_upgrade before_upgrading after_the_upgrade before_the_upgrade after_upgrading before_you_start upgrade_checklist installing how_removals_work how_deprecations_work how_it_works how_to why_upgrade " +
            "rollback rolling_back questions faq verify step step_1 step_2 action_required what_to_do patch_releases release_schedule release_theme release_logo supported_versions what_breaks bug_fixes fixes dependencies urgent_upgrade_notes"),
        .. Word.List(
            Sense.AsideStart,
            "known_issues crystal_ball what_i'm_waiting_for what_we're_waiting_for what_i_am_waiting_for what_we_are_waiting_for still_waiting_for on_the_horizon on_our_radar on_the_radar for_reference today's_topics in_this_issue in_this_digest elsewhere refs carried_over no_change no_changes related_posts related_reading related_articles related_links links history past_releases past_posts previous_releases previous_posts earlier_releases earlier_posts full_changelog " +
            "release_team release_notes release_mascot project_velocity event_update events upcoming_events webinar webinars upcoming_release_webinar get_involved getting_involved user_highlights ecosystem community about contact looking_ahead look_ahead looking_forward what's_next what_is_next what_comes_next " +
            "future roadmap wish_list wishlist coming_next coming_up next_release_schedule next_up next_steps plans changes_to_this changes_to_the_sheet appendix subscribe footnotes document_history revision_history page_history edit_history download downloads installation " +
            "prerequisites prerequisite quick_start folder_structure kudos shout_outs shoutouts shout_out author about_the_author references_and"),
        .. Word.List(
            Sense.Aside,
            "references reference further_reading see_also_section acknowledgements acknowledgments acknowledgement thanks thank_you credits contributors changelog change_log previously_on contents table_of_contents on_this_page in_this_article in_this_post toc bibliography sources top_comments comments reading_list errata corrections " +
            "other_news news_from_elsewhere what_did_not_make_it not_in_this_release dropped_from_the_release left_out what_slipped"),
    ];
}
