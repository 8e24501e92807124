import type {CarouselTexts, ImageBytes, MediaSource, VideoCover} from '../media-source';

const bytesBody = ({contentType, data}: ImageBytes) => ({content_type: contentType, data});

const textsBody = ({title, description, link}: CarouselTexts) => ({title, description, link});

const coverBody = (cover: VideoCover | undefined) => {
  switch (cover?.kind) {
    case undefined:
      return {};
    case 'url':
      return {cover_image_url: cover.url};
    case 'base64':
      return {cover_image_content_type: cover.contentType, cover_image_data: cover.data};
    case 'keyFrame':
      return {cover_image_key_frame_time: cover.seconds};
  }
};

/** `media_source` (PinMediaSource). Undefined fields vanish with `JSON.stringify`. */
export const mediaSourceBody = (media: MediaSource) => {
  switch (media.kind) {
    case 'imageUrl':
      return {source_type: 'image_url', url: media.url, is_standard: media.isStandard};
    case 'imageBase64':
      return {source_type: 'image_base64', ...bytesBody(media), is_standard: media.isStandard};
    case 'imageUrls': {
      const items = media.items.map((item) => ({url: item.url, ...textsBody(item)}));
      return {source_type: 'multiple_image_urls', items, index: media.index};
    }
    case 'imagesBase64': {
      const items = media.items.map((item) => ({...bytesBody(item), ...textsBody(item)}));
      return {source_type: 'multiple_image_base64', items, index: media.index};
    }
    case 'video':
      return {
        source_type: 'video_id',
        media_id: media.mediaId,
        ...coverBody(media.cover),
        is_standard: media.isStandard,
      };
  }
};
