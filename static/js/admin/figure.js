/* The rich text editor's “Figure”: an entity that keeps which statistic and how it is shown. */
(() => {
  const { draftail, DraftJS, React } = window;

  class FigureSource extends draftail.ModalWorkflowSource {
    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrls.figureChooser,
        urlParams: {},
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: this.onChosen },
      };
    }

    filterEntityData({ id, show }) {
      return { id, show };
    }

    onChosen(chosen) {
      const { editorState, entityType, onComplete } = this.props;
      const content = editorState
        .getCurrentContent()
        .createEntity(entityType.type, "IMMUTABLE", this.filterEntityData(chosen));
      const next = DraftJS.Modifier.replaceText(
        content,
        editorState.getSelection(),
        chosen.title,
        null,
        content.getLastCreatedEntityKey(),
      );
      this.workflow.close();
      onComplete(DraftJS.EditorState.push(editorState, next, "insert-characters"));
    }
  }

  const icon = React.createElement(
    "svg",
    { className: "icon icon-order-up", "aria-hidden": "true" },
    React.createElement("use", { href: "#icon-order-up" }),
  );
  const Figure = (props) =>
    React.createElement(draftail.TooltipEntity, {
      ...props,
      icon,
      label: "The site's own figure, always the newest",
    });

  draftail.registerPlugin({ type: "FIGURE", source: FigureSource, decorator: Figure }, "entityTypes");
})();
